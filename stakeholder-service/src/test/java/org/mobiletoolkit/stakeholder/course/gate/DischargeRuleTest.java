package org.mobiletoolkit.stakeholder.course.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.stakeholder.course.gate.DischargeRule.Case;

class DischargeRuleTest {

    private static @Nullable GateProblem against(
            String caller, @Nullable CheckpointStatus checkpoint, boolean decides) {
        return DischargeRule.against(new Case("owner@rrx", "manager@rrx", caller, checkpoint, decides));
    }

    @Test
    void neitherTheOwnerSaysSoNorWhoAskedForTheGateHoweverTheCheckpointStands() {
        for (var checkpoint : CheckpointStatus.values()) {
            for (var caller : new String[] {"owner@rrx", "manager@rrx"}) {
                assertThat(against(caller, checkpoint, true)).isEqualTo(GateProblem.SEPARATION_OF_DUTIES);
            }
        }
        assertThat(against("manager@rrx", null, false)).isEqualTo(GateProblem.SEPARATION_OF_DUTIES);
    }

    @Test
    void onlyWhoCouldHaveDecidedTheGateDoesNotWaitForTheCheckpoint() {
        for (var checkpoint : CheckpointStatus.values()) {
            assertThat(against("deputy@rrx", checkpoint, true)).isNull();
            assertThat(against("deputy@rrx", checkpoint, false))
                    .isEqualTo(checkpoint == CheckpointStatus.MET ? null : GateProblem.CHECKPOINT_STILL_UNMET);
        }
    }

    @Test
    void aConditionWaitsForNoCheckpoint() {
        assertThat(against("deputy@rrx", null, false)).isNull();
        assertThat(DischargeRule.against(new Case(null, "manager@rrx", "deputy@rrx", null, false)))
                .isNull();
    }
}
