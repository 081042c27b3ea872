package org.mobiletoolkit.stakeholder.people.register;

import org.jspecify.annotations.Nullable;

/** Support on the scale of handbook 6.2, from −2 to +2. UNKNOWN has no score and is never counted as 0. */
public enum SupportLevel {
    OPPONENT(-2),
    RESISTANT(-1),
    NEUTRAL(0),
    SUPPORTIVE(1),
    CHAMPION(2),
    UNKNOWN(null);

    private final @Nullable Integer score;

    SupportLevel(@Nullable Integer score) {
        this.score = score;
    }

    /** −2 to +2; null when nobody knows. */
    public @Nullable Integer score() {
        return score;
    }

    /** True when the level is known and not below {@code other}; nothing is at least UNKNOWN. */
    public boolean isAtLeast(SupportLevel other) {
        return score != null && other.score != null && score >= other.score;
    }
}
