package org.mobiletoolkit.stakeholder.people.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** A day that a caller wants to look back to. */
final class PastDay {

    private PastDay() {}

    /**
     * The day as said, or today when nothing was said.
     *
     * @throws Refusal {@code invalid-parameter} (400) when it is still to come, or nobody can mean it
     */
    static LocalDate of(@Nullable LocalDate said, String parameter, LocalDate today) {
        if (said != null && !DomainDay.isPlausible(said)) {
            throw refused(parameter, DomainDay.IMPLAUSIBLE, DomainDay.SPAN);
        }
        if (said != null && said.isAfter(today)) {
            throw refused(parameter, "in-the-future", "Must not be later than " + today);
        }
        return said == null ? today : said;
    }

    static Refusal refused(String parameter, String code, String detail) {
        return new Refusal(CommonProblem.INVALID_PARAMETER, parameter + ": " + detail)
                .atParameter(parameter, code, detail);
    }
}
