package org.mobiletoolkit.stakeholder.people.register;

import static org.mobiletoolkit.stakeholder.people.register.EngagementStatus.CANCELLED;
import static org.mobiletoolkit.stakeholder.people.register.EngagementStatus.COMPLETED;
import static org.mobiletoolkit.stakeholder.people.register.EngagementStatus.OPEN;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** An engagement action ends in one of two ways, for good. */
final class EngagementLifecycle {

    static final String COMPLETE = "complete";
    static final String CANCEL = "cancel";

    static final Lifecycle<EngagementStatus> MACHINE = Lifecycle.of(EngagementStatus.class)
            .by(Access.KEEP_STAKEHOLDERS)
            .on(COMPLETE, OPEN, COMPLETED)
            .on(CANCEL, OPEN, CANCELLED);

    private EngagementLifecycle() {}
}
