package org.mobiletoolkit.stakeholder.standing.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.stakeholder.standing.risk.AttentionRule.Reason;

class AttentionRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void namesEveryReasonOfAnExtremeRisk() {
        for (var owned : List.of(true, false)) {
            for (var answered : List.of(true, false)) {
                for (var days : List.of(-1, 0, 1)) {
                    var expected = new ArrayList<Reason>();
                    if (!owned) {
                        expected.add(Reason.NO_OWNER);
                    }
                    if (!answered) {
                        expected.add(Reason.NO_RESPONSE);
                    }
                    if (days < 0) {
                        expected.add(Reason.REVIEW_OVERDUE);
                    }

                    assertThat(AttentionRule.reasons(
                                    RiskStatus.OPEN,
                                    15,
                                    owned ? "o@rrx" : null,
                                    answered ? RiskResponse.ACCEPT : null,
                                    TODAY.plusDays(days),
                                    TODAY))
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void leavesAllOthersAlone() {
        for (var status : RiskStatus.values()) {
            for (var score = 1; score <= 25; score++) {
                assertThat(AttentionRule.reasons(status, score, null, null, TODAY.minusDays(1), TODAY)
                                .isEmpty())
                        .as("%s %d", status, score)
                        .isEqualTo(status != RiskStatus.OPEN || score < 15);
            }
        }
    }
}
