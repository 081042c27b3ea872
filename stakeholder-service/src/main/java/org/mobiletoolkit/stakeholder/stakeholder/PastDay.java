package org.mobiletoolkit.stakeholder.stakeholder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** A day that a caller wants to look back to. */
final class PastDay {

    /** No trust has looked at anything before; it keeps the number of points of a series bounded. */
    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private PastDay() {}

    /**
     * The day as said, or today when nothing was said.
     *
     * @throws Refusal {@code invalid-parameter} (400) when it is still to come, or lies before {@link #EARLIEST}
     */
    static LocalDate of(@Nullable LocalDate said, String parameter, LocalDate today) {
        if (said != null && said.isAfter(today)) {
            throw refused(parameter, "in-the-future", "Must not be later than " + today);
        }
        if (said != null && said.isBefore(EARLIEST)) {
            throw refused(parameter, "too-early", "Must not be earlier than " + EARLIEST);
        }
        return said == null ? today : said;
    }

    static Refusal refused(String parameter, String code, String detail) {
        return new Refusal(CommonProblem.INVALID_PARAMETER, parameter + ": " + detail)
                .atParameter(parameter, code, detail);
    }
}
