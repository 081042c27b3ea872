package org.mobiletoolkit.stakeholder.people.register;

import static org.mobiletoolkit.stakeholder.people.register.StakeholderStatus.ACTIVE;
import static org.mobiletoolkit.stakeholder.people.register.StakeholderStatus.LEFT;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** Someone with a stake may leave, and come back. */
final class StakeholderLifecycle {

    static final String LEAVE = "leave";
    static final String RETURN = "return";

    static final Lifecycle<StakeholderStatus> MACHINE = Lifecycle.of(StakeholderStatus.class)
            .by(Access.KEEP_STAKEHOLDERS)
            .on(LEAVE, ACTIVE, LEFT)
            .on(RETURN, LEFT, ACTIVE);

    private StakeholderLifecycle() {}
}
