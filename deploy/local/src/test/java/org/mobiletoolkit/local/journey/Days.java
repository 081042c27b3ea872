package org.mobiletoolkit.local.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the services see them; they run on the real clock. */
final class Days {

    private static final Clock LONDON = Clock.system(ZoneId.of("Europe/London"));

    private Days() {}

    static String today() {
        return ago(0);
    }

    static String ago(int days) {
        return ahead(-days);
    }

    static String ahead(int days) {
        return LocalDate.now(LONDON).plusDays(days).toString();
    }
}
