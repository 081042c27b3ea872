package org.mobiletoolkit.stakeholder.memory.timeline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/**
 * Moments as callers say them: an instant with its offset, or a day, which is a day in London.
 *
 * <p>Years before 1900 and after 9999 are refused, because nobody means them.
 */
final class Moments {

    /** Later than anything that can be said. */
    static final Instant EVER = Instant.parse("9999-12-31T23:59:59Z");

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    /** The step of the database's clock. */
    private static final long NANOS = 1_000;

    private Moments() {}

    /** The moment at which the day begins, or the instant as said; null when nothing is said. */
    static @Nullable Instant from(@Nullable String said, String parameter) {
        return said == null ? null : read(said, parameter, 0);
    }

    /** The moment at which the day after begins, or the instant as said; null when nothing is said. */
    static @Nullable Instant until(@Nullable String said, String parameter) {
        return said == null ? null : read(said, parameter, 1);
    }

    /**
     * The last moment of the day, or the instant as said; now when that day is today.
     *
     * @throws Refusal {@code invalid-parameter} (400) when it lies in the future
     */
    static Instant past(String said, String parameter, Instant now) {
        var day = day(said);
        if (day.isPresent() && day.get().equals(London.dayOf(now))) {
            return now;
        }
        var moment = day.isPresent() ? read(said, parameter, 1).minusNanos(NANOS) : read(said, parameter, 0);
        if (moment.isAfter(now)) {
            throw new Refusal(CommonProblem.INVALID_PARAMETER, "What will be is not on record yet")
                    .atParameter(parameter, "in-the-future", "Must not be later than " + now);
        }
        return moment;
    }

    private static Instant read(String said, String parameter, int daysOn) {
        try {
            var day = day(said);
            var moment = day.isPresent()
                    ? London.startOf(day.get().plusDays(daysOn))
                    // a plus sign that was not encoded arrives as a blank
                    : OffsetDateTime.parse(said.replace(' ', '+')).toInstant();
            if (!moment.isBefore(FIRST) && moment.isBefore(EVER)) {
                return moment;
            }
        } catch (DateTimeException e) {
            // answered below like every other moment that cannot be meant
        }
        throw new Refusal(CommonProblem.INVALID_PARAMETER, "A moment cannot be read")
                .atParameter(
                        parameter,
                        "not-a-moment",
                        "Must be a day like 2026-03-31 or an instant like 2026-03-31T12:00:00Z");
    }

    private static Optional<LocalDate> day(String said) {
        try {
            return Optional.of(LocalDate.parse(said));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
