package org.mobiletoolkit.stakeholder.board.governance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Machines;

/** Every command is tried from every state. */
class GroupLifecycleTest {

    @Test
    void formsWorksAndIsDissolved() {
        assertThat(Machines.transitions(GroupLifecycle.MACHINE, GroupStatus.class, "activate", "dissolve"))
                .containsExactlyInAnyOrder(
                        "FORMING activate ACTIVE", "FORMING dissolve DISSOLVED", "ACTIVE dissolve DISSOLVED");
    }
}
