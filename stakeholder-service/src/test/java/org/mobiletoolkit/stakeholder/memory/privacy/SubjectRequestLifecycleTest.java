package org.mobiletoolkit.stakeholder.memory.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Machines;

class SubjectRequestLifecycleTest {

    @Test
    void knowsTheseTransitionsAndNoOther() {
        assertThat(Machines.transitions(
                        SubjectRequestLifecycle.MACHINE,
                        SubjectRequestStatus.class,
                        "take",
                        "identify",
                        "acknowledge",
                        "pause",
                        "resume",
                        "extend",
                        "respond",
                        "withdraw"))
                .containsExactlyInAnyOrder(
                        "RECEIVED take IN_PROGRESS",
                        "RECEIVED withdraw WITHDRAWN",
                        "IN_PROGRESS take IN_PROGRESS",
                        "IN_PROGRESS identify IN_PROGRESS",
                        "PAUSED identify PAUSED",
                        "IN_PROGRESS acknowledge IN_PROGRESS",
                        "IN_PROGRESS pause PAUSED",
                        "IN_PROGRESS extend IN_PROGRESS",
                        "IN_PROGRESS respond RESPONDED",
                        "IN_PROGRESS withdraw WITHDRAWN",
                        "PAUSED resume IN_PROGRESS",
                        "PAUSED withdraw WITHDRAWN");
    }
}
