package org.mobiletoolkit.stakeholder.people.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Machines;

/** Every command is tried from every state. */
class StakeholderLifecycleTest {

    @Test
    void letsAStakeholderLeaveAndComeBackAndNothingElse() {
        assertThat(Machines.transitions(StakeholderLifecycle.MACHINE, StakeholderStatus.class, "leave", "return"))
                .containsExactlyInAnyOrder("ACTIVE leave LEFT", "LEFT return ACTIVE");
    }

    @Test
    void endsAnEngagementOrTakesItUpAgain() {
        assertThat(Machines.transitions(
                        EngagementAction.MACHINE, EngagementStatus.class, "complete", "cancel", "reopen"))
                .containsExactlyInAnyOrder(
                        "OPEN complete COMPLETED",
                        "OPEN cancel CANCELLED",
                        "COMPLETED reopen OPEN",
                        "CANCELLED reopen OPEN");
    }
}
