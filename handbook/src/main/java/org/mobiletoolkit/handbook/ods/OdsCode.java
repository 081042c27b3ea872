package org.mobiletoolkit.handbook.ods;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The code of an organisation in the NHS directory (handbook 7.1): 1 to 9 letters and digits. What kind of organisation
 * it is can no longer be read from its shape.
 */
public final class OdsCode {

    /** As people write it; kept in capitals. */
    public static final String FORM = "^[A-Za-z0-9]{1,9}$";

    private OdsCode() {}

    /** In capitals; what is no code is left as it is, for validation to refuse. */
    public static @Nullable String inCapitals(@Nullable String said) {
        return said != null && said.matches(FORM) ? said.toUpperCase(Locale.ROOT) : said;
    }
}
