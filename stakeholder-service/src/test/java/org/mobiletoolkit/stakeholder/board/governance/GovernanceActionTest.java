package org.mobiletoolkit.stakeholder.board.governance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.undertaking.UndertakingStatus;
import org.mobiletoolkit.platform.testing.Machines;

class GovernanceActionTest {

    @Test
    void endsInOneOfTwoWaysForGood() {
        assertThat(Machines.transitions(GovernanceAction.MACHINE, UndertakingStatus.class, "complete", "cancel"))
                .containsExactly("OPEN cancel CANCELLED", "OPEN complete DONE");
    }
}
