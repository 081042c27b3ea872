package org.mobiletoolkit.stakeholder.toolbox.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Machines;

/** Every command is tried from every state. */
class WorksheetLifecycleTest {

    @Test
    void isCompletedAndReopened() {
        assertThat(Machines.transitions(WorksheetLifecycle.MACHINE, WorksheetStatus.class, "complete", "reopen"))
                .containsExactlyInAnyOrder("DRAFT complete COMPLETE", "COMPLETE reopen DRAFT");
    }
}
