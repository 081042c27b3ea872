package org.mobiletoolkit.stakeholder.toolbox.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.undertaking.UndertakingStatus;
import org.mobiletoolkit.platform.testing.Machines;

/** Every command is tried from every state. */
class WorkLifecyclesTest {

    @Test
    void activitiesAreStartedDoneSetAsideAndTakenUpAgain() {
        assertThat(Machines.transitions(
                        ProgressLifecycle.MACHINE, ProgressStatus.class, "start", "complete", "set-aside", "reopen"))
                .containsExactlyInAnyOrder(
                        "NOT_STARTED start IN_PROGRESS",
                        "NOT_STARTED complete DONE",
                        "IN_PROGRESS complete DONE",
                        "NOT_STARTED set-aside NOT_APPLICABLE",
                        "IN_PROGRESS set-aside NOT_APPLICABLE",
                        "DONE reopen IN_PROGRESS",
                        "NOT_APPLICABLE reopen NOT_STARTED");
    }

    @Test
    void considerationsArePlannedAddressedSetAsideAndLookedAtAnew() {
        assertThat(Machines.transitions(
                        ReviewLifecycle.MACHINE, ReviewDecision.class, "plan", "address", "set-aside", "reopen"))
                .containsExactlyInAnyOrder(
                        "NOT_REVIEWED plan PLANNED",
                        "NOT_REVIEWED address ADDRESSED",
                        "PLANNED address ADDRESSED",
                        "NOT_REVIEWED set-aside NOT_APPLICABLE",
                        "PLANNED set-aside NOT_APPLICABLE",
                        "PLANNED reopen NOT_REVIEWED",
                        "ADDRESSED reopen NOT_REVIEWED",
                        "NOT_APPLICABLE reopen NOT_REVIEWED");
    }

    @Test
    void actionsAreDoneCancelledAndTakenUpAgain() {
        assertThat(Machines.transitions(
                        NextStepAction.MACHINE, UndertakingStatus.class, "complete", "cancel", "reopen"))
                .containsExactlyInAnyOrder(
                        "OPEN complete DONE", "OPEN cancel CANCELLED", "DONE reopen OPEN", "CANCELLED reopen OPEN");
    }
}
