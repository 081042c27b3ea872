package org.mobiletoolkit.stakeholder.board.governance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Machines;

class ActionLifecycleTest {

    @Test
    void endsInOneOfTwoWaysForGood() {
        assertThat(Machines.transitions(
                        ActionLifecycle.MACHINE, ActionStatus.class, ActionLifecycle.COMPLETE, ActionLifecycle.CANCEL))
                .containsExactly("OPEN cancel CANCELLED", "OPEN complete DONE");
    }
}
