package org.mobiletoolkit.procurement.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Machines;

/** Every command from every state. */
class SupplierLifecycleTest {

    @Test
    void leadsFromEachStateExactlyWhereItIsSaid() {
        assertThat(Machines.transitions(SupplierLifecycle.STATES, SupplierStatus.class, "deactivate", "reactivate"))
                .containsExactly("ACTIVE deactivate INACTIVE", "INACTIVE reactivate ACTIVE");
    }
}
