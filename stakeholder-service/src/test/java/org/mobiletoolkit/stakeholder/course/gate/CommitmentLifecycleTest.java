package org.mobiletoolkit.stakeholder.course.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Machines;

class CommitmentLifecycleTest {

    @Test
    void endsForGood() {
        assertThat(Machines.transitions(CommitmentLifecycle.MACHINE, CommitmentStatus.class, "discharge", "supersede"))
                .containsExactly("OPEN discharge DISCHARGED", "OPEN supersede SUPERSEDED");
    }
}
