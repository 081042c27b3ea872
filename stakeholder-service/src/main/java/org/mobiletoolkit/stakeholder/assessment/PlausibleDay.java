package org.mobiletoolkit.stakeholder.assessment;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.calendar.DomainDay;

/** Days that somebody can have meant: a slip of the pen by centuries is refused, not stored. */
final class PlausibleDay {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private PlausibleDay() {}

    /** A day on which something happened, or today when nothing was said. */
    static LocalDate happened(@Nullable LocalDate said, String pointer, Clock clock) {
        return plausible(DomainDay.happened(said, pointer, clock), pointer);
    }

    /**
     * The day as said.
     *
     * @throws Refusal {@code validation-failed} (422) when it lies outside of the years 2000 to 2199
     */
    static LocalDate plausible(LocalDate said, String pointer) {
        if (said.isBefore(FIRST) || said.isAfter(LAST)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "A day lies in a year that nobody can mean")
                    .at(pointer, "out-of-range", "Must lie between %s and %s".formatted(FIRST, LAST));
        }
        return said;
    }
}
