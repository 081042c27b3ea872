package org.mobiletoolkit.stakeholder.standing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Machines;

/** Every command is tried from every state. */
class AssessmentLifecycleTest {

    @Test
    void isCompletedOnceAndMayBeTakenBackThen() {
        assertThat(Machines.transitions(AssessmentLifecycle.MATURITY, AssessmentStatus.class, "complete", "rectify"))
                .isEqualTo(Machines.transitions(
                        AssessmentLifecycle.FACTORS, AssessmentStatus.class, "complete", "rectify"))
                .containsExactlyInAnyOrder("DRAFT complete COMPLETED", "COMPLETED rectify RECTIFIED");
    }
}
