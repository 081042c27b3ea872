package org.mobiletoolkit.stakeholder.standing.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which risks somebody has to look at now: extreme ones that nobody owns, that nothing is done about, or whose review is
 * overdue (handbook 6.6).
 */
final class AttentionRule {

    /** Why a risk needs attention. */
    enum Reason {
        NO_OWNER,
        NO_RESPONSE,
        REVIEW_OVERDUE
    }

    /** The same as a condition of a list, over the day on which it is asked. */
    static final String CONDITION =
            "e.status = OPEN and e.score >= %d and (e.content.owner is null or e.content.response is null or e.content.reviewOn < :day)"
                    .formatted(RiskBand.EXTREME.from());

    private AttentionRule() {}

    /**
     * The reasons; none when the risk is in good hands, or not an open one of the band EXTREME.
     *
     * @param score the score before any response
     * @param reviewOn the last day on which a review is in time
     */
    static List<Reason> reasons(
            RiskStatus status,
            int score,
            @Nullable String owner,
            @Nullable RiskResponse response,
            LocalDate reviewOn,
            LocalDate today) {
        if (status != RiskStatus.OPEN || RiskBand.of(score) != RiskBand.EXTREME) {
            return List.of();
        }
        var reasons = new ArrayList<Reason>();
        if (owner == null) {
            reasons.add(Reason.NO_OWNER);
        }
        if (response == null) {
            reasons.add(Reason.NO_RESPONSE);
        }
        if (reviewOn.isBefore(today)) {
            reasons.add(Reason.REVIEW_OVERDUE);
        }
        return List.copyOf(reasons);
    }
}
