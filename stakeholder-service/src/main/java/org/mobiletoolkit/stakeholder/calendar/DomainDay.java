package org.mobiletoolkit.stakeholder.calendar;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Days on which something happened: they are said by people and may lie in the past, but not in the future. */
public final class DomainDay {

    private DomainDay() {}

    /**
     * The day as said, or today in London when nothing was said.
     *
     * @param pointer where in the body the day stands
     * @throws Refusal {@code validation-failed} (422) when the day is still to come, or lies before the year
     *     2000
     */
    public static LocalDate happened(@Nullable LocalDate said, String pointer, Clock clock) {
        var today = London.today(clock);
        if (said != null && said.isAfter(today)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "A day on which something happened lies in the future")
                    .at(pointer, "in-the-future", "Must not be later than " + today);
        }
        if (said != null && !PlausibleDay.Rule.isPlausible(said)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "A day lies in a year that nobody can mean")
                    .at(pointer, "plausible-day", "Must not be earlier than the year 2000");
        }
        return said == null ? today : said;
    }
}
