package org.mobiletoolkit.procurement.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Today as the trust's wall calendar shows it: dates of obligation are local to Europe/London. */
@ApplicationScoped
public class LocalDay {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock clock;

    LocalDay(Clock clock) {
        this.clock = clock;
    }

    /** The current date in London, whatever zone the process runs in. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** True for a day after today, which no record of something that happened may carry. */
    public boolean isFuture(LocalDate day) {
        return day.isAfter(today());
    }
}
