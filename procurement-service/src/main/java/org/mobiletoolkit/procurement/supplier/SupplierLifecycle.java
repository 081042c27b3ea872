package org.mobiletoolkit.procurement.supplier;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;

/** ACTIVE ⇄ INACTIVE. */
final class SupplierLifecycle {

    static final String DEACTIVATE = "deactivate";
    static final String REACTIVATE = "reactivate";

    static final Lifecycle<SupplierStatus> STATES = Lifecycle.of(SupplierStatus.class)
            .on(DEACTIVATE, SupplierStatus.ACTIVE, SupplierStatus.INACTIVE)
            .on(REACTIVATE, SupplierStatus.INACTIVE, SupplierStatus.ACTIVE);

    private SupplierLifecycle() {}
}
