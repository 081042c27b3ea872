package org.mobiletoolkit.stakeholder.standing.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Machines;

/** Every command is tried from every state. */
class OpportunityLifecycleTest {

    @Test
    void isRankedRejectedAndReconsidered() {
        assertThat(Machines.transitions(
                        OpportunityLifecycle.MACHINE, OpportunityStatus.class, "rank", "reject", "reconsider"))
                .containsExactlyInAnyOrder(
                        "IDENTIFIED rank PRIORITISED",
                        "PRIORITISED rank PRIORITISED",
                        "IDENTIFIED reject REJECTED",
                        "PRIORITISED reject REJECTED",
                        "REJECTED reconsider IDENTIFIED");
    }
}
