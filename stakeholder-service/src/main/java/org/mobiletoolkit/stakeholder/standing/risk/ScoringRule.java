package org.mobiletoolkit.stakeholder.standing.risk;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a scoring is sound: what is left after the response cannot be likelier or graver than the risk itself, and both
 * halves of it are said or neither (handbook 6.6).
 */
final class ScoringRule {

    /**
     * A fault of a scoring.
     *
     * @param pointer the member of the scoring at which it is
     */
    record Fault(String pointer, String code, String detail) {}

    private ScoringRule() {}

    static List<Fault> faults(NewRiskScoring said) {
        var faults = new ArrayList<Fault>();
        if ((said.residualLikelihood() == null) != (said.residualImpact() == null)) {
            faults.add(new Fault(
                    said.residualLikelihood() == null ? "/residualLikelihood" : "/residualImpact",
                    "half-a-score",
                    "Must be said with the other half"));
        }
        if (said.residualLikelihood() != null && said.residualLikelihood() > said.likelihood()) {
            faults.add(new Fault("/residualLikelihood", "above-inherent", "Must not be above the likelihood"));
        }
        if (said.residualImpact() != null && said.residualImpact() > said.impact()) {
            faults.add(new Fault("/residualImpact", "above-inherent", "Must not be above the impact"));
        }
        return List.copyOf(faults);
    }
}
