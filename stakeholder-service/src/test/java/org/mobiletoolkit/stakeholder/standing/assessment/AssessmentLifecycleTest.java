package org.mobiletoolkit.stakeholder.standing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Machines;

/** Every command is tried from every state. */
class AssessmentLifecycleTest {

    @Test
    void isCompletedOnce() {
        assertThat(Machines.transitions(AssessmentLifecycle.MATURITY, AssessmentStatus.class, "complete"))
                .isEqualTo(Machines.transitions(AssessmentLifecycle.FACTORS, AssessmentStatus.class, "complete"))
                .containsExactly("DRAFT complete COMPLETED");
    }
}
