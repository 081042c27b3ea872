package org.mobiletoolkit.platform.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How records are told to people who read a page. */
public final class Words {

    // written out, as the short names of months differ between Java versions
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Words() {}

    /** Friday 26 June 2026. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 26 June 2026. */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** {@code ONE_TO_ONE} becomes "One to one". */
    public static String of(String name) {
        var words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
