package org.mobiletoolkit.procurement.supplier;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.procurement.access.Access;

/** ACTIVE ⇄ INACTIVE. */
final class SupplierLifecycle {

    static final String DEACTIVATE = "deactivate";
    static final String REACTIVATE = "reactivate";

    static final Lifecycle<SupplierStatus> STATES = Lifecycle.of(SupplierStatus.class)
            .by(Access.RETIRE_SUPPLIERS)
            .on(DEACTIVATE, SupplierStatus.ACTIVE, SupplierStatus.INACTIVE)
            .on(REACTIVATE, SupplierStatus.INACTIVE, SupplierStatus.ACTIVE);

    private SupplierLifecycle() {}
}
