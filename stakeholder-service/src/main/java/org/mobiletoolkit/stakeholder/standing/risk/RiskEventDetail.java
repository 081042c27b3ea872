package org.mobiletoolkit.stakeholder.standing.risk;

/**
 * What others may want to know of a risk: the detail of {@code risk.stage-transitioned.v1}. No words of people, and nobody's
 * name.
 *
 * <p>Published. Its shape is promised in {@code events/risk.stage-transitioned.v1.schema.json}.
 */
record RiskEventDetail(String reference, int score, RiskBand band) {

    static RiskEventDetail of(Risk risk) {
        var inherent = risk.inherent();
        return new RiskEventDetail(risk.reference(), inherent.score(), inherent.band());
    }
}
