package org.mobiletoolkit.stakeholder.standing.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ScoringRuleTest {

    /** Every likelihood and impact with every residual, said in whole, in half or not at all. */
    @Test
    void allowsNoResidualAboveTheRiskItself() {
        for (var likelihood = 1; likelihood <= 5; likelihood++) {
            for (var impact = 1; impact <= 5; impact++) {
                for (var left = 0; left <= 5; left++) {
                    for (var grave = 0; grave <= 5; grave++) {
                        var residualLikelihood = left == 0 ? null : left;
                        var residualImpact = grave == 0 ? null : grave;
                        var expected = new ArrayList<String>();
                        if ((left == 0) != (grave == 0)) {
                            expected.add(left == 0 ? "/residualLikelihood half" : "/residualImpact half");
                        }
                        if (left > likelihood) {
                            expected.add("/residualLikelihood above");
                        }
                        if (grave > impact) {
                            expected.add("/residualImpact above");
                        }

                        var faults = ScoringRule.faults(
                                new NewRiskScoring(likelihood, impact, residualLikelihood, residualImpact, null, null));

                        assertThat(faults.stream()
                                        .map(fault -> fault.pointer() + " "
                                                + fault.code().split("-")[0])
                                        .toList())
                                .as("%d %d %d %d", likelihood, impact, left, grave)
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }
}
