package org.mobiletoolkit.stakeholder.standing.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mobiletoolkit.platform.fact.Fact;

/** Whether the organisation knows where it stands on the success factors (handbook 2.3, VIS1.FACTORS). */
final class FactorFacts {

    static final String FACTORS = "VIS1.FACTORS";

    private FactorFacts() {}

    /** An assessment is completed with all ten factors scored, each with evidence. */
    static Fact factors(List<JudgedFactors> assessments) {
        var completed = assessments.stream().filter(JudgedFactors::isCompleted).toList();
        var best = completed.stream()
                .min(Comparator.comparingInt(one -> one.incomplete().size()));
        var missing = new ArrayList<String>();
        if (best.isEmpty()) {
            missing.add("a completed success-factor assessment");
        }
        best.ifPresent(one -> missing.addAll(one.incomplete()));
        var all = SuccessFactor.values().length;
        return Fact.of(FACTORS, missing.isEmpty())
                .observed("completed", completed.size())
                .observed(
                        "factorsWithEvidence",
                        best.map(one -> all - one.incomplete().size()).orElse(0))
                .required("completed", 1)
                .required("factorsWithEvidence", all)
                .missing(missing)
                .refs(best.map(one -> "/success-factor-assessments/" + one.id()).stream()
                        .toList());
    }
}
