package org.mobiletoolkit.device.estate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Machines;

/** Every command from every state. */
class EstateLifecycleTest {

    @Test
    void leadsFromEachStateToNoOtherThanItsSuccessor() {
        assertThat(Machines.transitions(EstateLifecycle.LIFECYCLE, EstateStatus.class, "confirm", "supersede"))
                .containsExactly("CONFIRMED supersede SUPERSEDED", "DRAFT confirm CONFIRMED");
    }
}
