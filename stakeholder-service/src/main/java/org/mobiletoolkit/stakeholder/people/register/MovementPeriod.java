package org.mobiletoolkit.stakeholder.people.register;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;

/**
 * The days as at which support is told: the first, then one per interval, and always the last.
 *
 * @param from first day, not after {@code to}
 */
record MovementPeriod(LocalDate from, LocalDate to, Every every) {

    /** More points than this say nothing more to anybody. */
    static final int MOST_DAYS = 120;

    /** How far the days lie apart. */
    enum Every {
        WEEK(Period.ofWeeks(1)),
        MONTH(Period.ofMonths(1)),
        QUARTER(Period.ofMonths(3));

        private final Period length;

        Every(Period length) {
            this.length = length;
        }
    }

    /**
     * The period as said; without a first day since the initiative started.
     *
     * @throws org.mobiletoolkit.platform.problem.Refusal {@code invalid-parameter} (400) for days in the wrong order, too
     *     early, to come, or too many
     */
    static MovementPeriod of(
            @Nullable LocalDate from, @Nullable LocalDate to, Every every, LocalDate startedOn, LocalDate today) {
        var last = PastDay.of(to, "to", today);
        var first = from == null ? earlier(startedOn, last) : PastDay.of(from, "from", today);
        if (first.isAfter(last)) {
            throw PastDay.refused("from", "after-the-end", "Must not be later than " + last);
        }
        var period = new MovementPeriod(first, last, every);
        if (period.days().size() > MOST_DAYS) {
            throw PastDay.refused("every", "too-many", "Must give at most %d days".formatted(MOST_DAYS));
        }
        return period;
    }

    private static LocalDate earlier(LocalDate startedOn, LocalDate last) {
        var start = DomainDay.isPlausible(startedOn) ? startedOn : DomainDay.FIRST;
        return start.isBefore(last) ? start : last;
    }

    /** Each counted from the first, so that a month that is short does not shift those after it. */
    List<LocalDate> days() {
        var days = new ArrayList<LocalDate>();
        for (var day = from; day.isBefore(to); day = from.plus(every.length.multipliedBy(days.size()))) {
            days.add(day);
        }
        days.add(to);
        return List.copyOf(days);
    }
}
