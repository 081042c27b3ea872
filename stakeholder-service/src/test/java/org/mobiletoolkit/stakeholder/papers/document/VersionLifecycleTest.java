package org.mobiletoolkit.stakeholder.papers.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Machines;

/** Every command is tried from every state. */
class VersionLifecycleTest {

    @Test
    void isReviewedBroughtInForceAndSuperseded() {
        assertThat(Machines.transitions(
                        VersionLifecycle.MACHINE,
                        VersionStatus.class,
                        "submit",
                        "return",
                        "approve",
                        "agree",
                        "complete",
                        "reject",
                        "supersede",
                        "reopen",
                        "restore",
                        "restore-completed"))
                .containsExactlyInAnyOrder(
                        "DRAFT submit IN_REVIEW",
                        "IN_REVIEW return DRAFT",
                        "IN_REVIEW approve APPROVED",
                        "IN_REVIEW agree AGREED",
                        "REJECTED agree AGREED",
                        "IN_REVIEW complete COMPLETED",
                        "REJECTED complete COMPLETED",
                        "IN_REVIEW reject REJECTED",
                        "AGREED reject REJECTED",
                        "COMPLETED reject REJECTED",
                        "APPROVED supersede SUPERSEDED",
                        "AGREED supersede SUPERSEDED",
                        "COMPLETED supersede SUPERSEDED",
                        "AGREED reopen IN_REVIEW",
                        "COMPLETED reopen IN_REVIEW",
                        "REJECTED reopen IN_REVIEW",
                        "SUPERSEDED restore AGREED",
                        "SUPERSEDED restore-completed COMPLETED");
    }
}
