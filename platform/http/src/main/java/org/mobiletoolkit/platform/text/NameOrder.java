package org.mobiletoolkit.platform.text;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order in which people look for names, as that of the database: letters first, then accents, then capitals. */
public final class NameOrder {

    private NameOrder() {}

    /** Names that differ in nothing else come in the order of their characters. */
    public static Comparator<String> get() {
        var letters = Collator.getInstance(Locale.UK);
        Comparator<String> order = letters::compare;
        return order.thenComparing(Comparator.naturalOrder());
    }
}
