package org.mobiletoolkit.handbook.day;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Days that people say: a slip of the pen by centuries is none, and what has happened does not lie in the future. */
public final class DomainDay {

    /** The code under which a day is refused that nobody can mean, wherever it stands. */
    public static final String IMPLAUSIBLE = "plausible-day";

    /** What is told with it. */
    public static final String SPAN = "must lie in the years 2000 to 2199";

    /** The first day that anybody means; nothing of a trust's that is recorded here is older. */
    public static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private DomainDay() {}

    /** Whether it lies in the years that people mean. */
    public static boolean isPlausible(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /**
     * The day as said, or today in London when nothing was said.
     *
     * @param pointer where in the body the day stands
     * @throws Refusal {@code validation-failed} (422) when nobody can mean the day, or it is still to come
     */
    public static LocalDate happened(@Nullable LocalDate said, String pointer, Clock clock) {
        var today = London.today(clock);
        if (said == null) {
            return today;
        }
        if (!isPlausible(said)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "A day lies in a year that nobody can mean")
                    .at(pointer, IMPLAUSIBLE, SPAN);
        }
        if (said.isAfter(today)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "A day on which something happened lies in the future")
                    .at(pointer, "in-the-future", "Must not be later than " + today);
        }
        return said;
    }
}
