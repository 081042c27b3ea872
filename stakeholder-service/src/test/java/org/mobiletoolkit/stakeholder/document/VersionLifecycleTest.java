package org.mobiletoolkit.stakeholder.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.stakeholder.Machines;

/** Every command is tried from every state. */
class VersionLifecycleTest {

    @Test
    void isReviewedApprovedAndSuperseded() {
        assertThat(Machines.transitions(
                        VersionLifecycle.MACHINE, VersionStatus.class, "submit", "return", "approve", "supersede"))
                .containsExactlyInAnyOrder(
                        "DRAFT submit IN_REVIEW",
                        "IN_REVIEW return DRAFT",
                        "IN_REVIEW approve APPROVED",
                        "APPROVED supersede SUPERSEDED");
    }
}
