package org.mobiletoolkit.stakeholder.standing.risk;

import org.jspecify.annotations.Nullable;

/**
 * Risks that stand at the same place.
 *
 * @param residual their place after the response; null when nobody said
 */
record PlacedRisks(RiskScore inherent, @Nullable RiskScore residual, int count) {

    /** Where they stand after the response: nothing moves a risk of which nobody said so. */
    RiskScore afterwards() {
        return residual == null ? inherent : residual;
    }
}
