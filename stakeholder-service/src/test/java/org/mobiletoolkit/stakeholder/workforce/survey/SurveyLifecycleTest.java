package org.mobiletoolkit.stakeholder.workforce.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Machines;

/** Every command is tried from every state. */
class SurveyLifecycleTest {

    @Test
    void goesOneWayOnly() {
        assertThat(Machines.transitions(SurveyLifecycle.MACHINE, SurveyStatus.class, "open", "close", "report"))
                .containsExactlyInAnyOrder("DRAFT open OPEN", "OPEN close CLOSED", "CLOSED report REPORTED");
    }
}
