package org.mobiletoolkit.stakeholder.people.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Machines;

/** Every command is tried from every state. */
class ConsultationLifecycleTest {

    @Test
    void goesForwardAndBackOnlyToHearMore() {
        assertThat(Machines.transitions(
                        ConsultationLifecycle.MACHINE,
                        ConsultationStatus.class,
                        "open",
                        "close",
                        "report",
                        "extend",
                        "reopen",
                        "cancel"))
                .containsExactlyInAnyOrder(
                        "DRAFT open OPEN",
                        "OPEN close CLOSED",
                        "CLOSED report REPORTED",
                        "OPEN extend OPEN",
                        "CLOSED reopen OPEN",
                        "DRAFT cancel CANCELLED",
                        "OPEN cancel CANCELLED");
    }

    @Test
    void letsWhoDeclinedStillRespond() {
        assertThat(Machines.transitions(
                        InvitationLifecycle.MACHINE, InvitationStatus.class, "remind", "decline", "respond"))
                .containsExactlyInAnyOrder(
                        "INVITED remind REMINDED",
                        "REMINDED remind REMINDED",
                        "INVITED decline DECLINED",
                        "REMINDED decline DECLINED",
                        "INVITED respond RESPONDED",
                        "REMINDED respond RESPONDED",
                        "DECLINED respond RESPONDED");
    }
}
