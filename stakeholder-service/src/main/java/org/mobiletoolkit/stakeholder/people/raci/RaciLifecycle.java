package org.mobiletoolkit.stakeholder.people.raci;

import static org.mobiletoolkit.stakeholder.people.raci.RaciStatus.AGREED;
import static org.mobiletoolkit.stakeholder.people.raci.RaciStatus.DRAFT;
import static org.mobiletoolkit.stakeholder.people.raci.RaciStatus.WITHDRAWN;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** A draft may be incomplete; what is agreed is changed only after it has been taken up again. */
final class RaciLifecycle {

    static final String AGREE = "agree";
    static final String REVISE = "revise";
    static final String WITHDRAW = "withdraw";

    static final Lifecycle<RaciStatus> MACHINE = Lifecycle.of(RaciStatus.class)
            .by(Access.AGREE_RACI)
            .on(AGREE, DRAFT, AGREED)
            .on(REVISE, AGREED, DRAFT)
            .on(WITHDRAW, DRAFT, WITHDRAWN)
            .on(WITHDRAW, AGREED, WITHDRAWN);

    private RaciLifecycle() {}
}
