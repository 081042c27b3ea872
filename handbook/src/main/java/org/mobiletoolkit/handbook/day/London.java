package org.mobiletoolkit.handbook.day;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days of obligation are days in London, whatever the hour in UTC. */
public final class London {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** The present day in London. */
    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    /** The moment at which this day began in London. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The day that it was in London at this moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
