package org.mobiletoolkit.stakeholder.standing.risk;

import org.jspecify.annotations.Nullable;

/**
 * A place on the 5 x 5 matrix (handbook 6.6).
 *
 * @param likelihood from 1, rare, to 5, almost certain
 * @param impact from 1, negligible, to 5, catastrophic
 */
public record RiskScore(int likelihood, int impact, int score, RiskBand band) {

    static RiskScore of(int likelihood, int impact) {
        var score = likelihood * impact;
        return new RiskScore(likelihood, impact, score, RiskBand.of(score));
    }

    /** The same where there may be none. */
    static @Nullable RiskScore ofNullable(@Nullable Integer likelihood, @Nullable Integer impact) {
        return likelihood == null || impact == null ? null : of(likelihood, impact);
    }
}
