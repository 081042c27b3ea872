package org.mobiletoolkit.stakeholder.people.register;

import org.jspecify.annotations.Nullable;

/**
 * The weight and the opinion of one stakeholder, taken together (handbook 6.1, 6.2).
 *
 * @param power influence over the outcome, 1 to 5; null when not assessed
 * @param interest 1 to 5; null when not assessed
 */
record Standing(@Nullable Integer power, @Nullable Integer interest, SupportLevel current, SupportLevel desired) {

    /** Null until both scores are known. */
    @Nullable
    Quadrant quadrant(int threshold) {
        return power == null || interest == null ? null : Quadrant.of(power, interest, threshold);
    }

    /** Desired minus current; null when either is unknown. */
    @Nullable
    Integer gap() {
        var now = current.score();
        var wanted = desired.score();
        return now == null || wanted == null ? null : wanted - now;
    }

    /** Power times the gap, 0 when the stakeholder is already where we want them; null when it cannot be told. */
    @Nullable
    Integer engagementPriority() {
        var gap = gap();
        return power == null || gap == null ? null : power * Math.max(0, gap);
    }

    /** True when the stakeholder can be weighed in the support index. */
    boolean isAssessed() {
        return power != null && current.score() != null;
    }
}
