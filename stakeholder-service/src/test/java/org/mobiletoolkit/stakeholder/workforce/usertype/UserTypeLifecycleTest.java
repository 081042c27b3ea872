package org.mobiletoolkit.stakeholder.workforce.usertype;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Machines;

/** Every command is tried from every state. */
class UserTypeLifecycleTest {

    @Test
    void confirmsOnceThenRetiresAndReinstates() {
        assertThat(Machines.transitions(
                        UserTypeLifecycle.MACHINE, UserTypeStatus.class, "confirm", "retire", "reinstate"))
                .containsExactlyInAnyOrder("DRAFT confirm ACTIVE", "ACTIVE retire RETIRED", "RETIRED reinstate ACTIVE");
    }
}
