package org.mobiletoolkit.procurement.supplier;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The number of a company or society in the register of Companies House: eight digits, or a letter or two that say where and
 * what it is, with a letter or three at the end of some societies' numbers.
 */
final class CompanyNumber {

    /** As people write it; kept in capitals and without spaces. */
    static final String FORM = "^ *(([0-9] *){8}|([A-Za-z] *){2}([0-9] *){3}([0-9A-Za-z] *){3}|[Rr] *([0-9] *){7})$";

    static final String SAID = "Must be a number at Companies House, such as 01234567, SC123456, R0000521 or IP00525R";

    private CompanyNumber() {}

    /** As it is kept; what is no number is left as it is, for validation to refuse. */
    static @Nullable String kept(@Nullable String said) {
        return said != null && said.matches(FORM) ? said.replace(" ", "").toUpperCase(Locale.ROOT) : said;
    }

    /** Each of them as it is kept. */
    static @Nullable List<String> kept(@Nullable List<String> said) {
        return said == null ? null : said.stream().map(CompanyNumber::kept).toList();
    }
}
