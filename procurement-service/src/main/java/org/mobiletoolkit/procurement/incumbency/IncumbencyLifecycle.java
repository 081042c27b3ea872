package org.mobiletoolkit.procurement.incumbency;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.procurement.access.Access;

/** ACTIVE ⇄ ENDED: a supplier has one incumbency per initiative, which may be taken up again. */
final class IncumbencyLifecycle {

    static final String END = "end";
    static final String REINSTATE = "reinstate";

    static final Lifecycle<IncumbencyStatus> STATES = Lifecycle.of(IncumbencyStatus.class)
            .by(Access.RETIRE_SUPPLIERS)
            .on(END, IncumbencyStatus.ACTIVE, IncumbencyStatus.ENDED)
            .on(REINSTATE, IncumbencyStatus.ENDED, IncumbencyStatus.ACTIVE);

    private IncumbencyLifecycle() {}
}
