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
    void endsAnEngagementOnceAndForAll() {
        assertThat(Machines.transitions(EngagementAction.MACHINE, EngagementStatus.class, "complete", "cancel"))
                .containsExactlyInAnyOrder("OPEN complete COMPLETED", "OPEN cancel CANCELLED");
    }
}
