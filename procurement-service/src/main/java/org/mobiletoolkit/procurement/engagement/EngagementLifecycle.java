package org.mobiletoolkit.procurement.engagement;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.procurement.access.Access;

/**
 * PLANNED → HELD → SUPERSEDED, or PLANNED → CANCELLED.
 *
 * <p>An engagement may also begin as HELD, when it is recorded after the fact.
 */
final class EngagementLifecycle {

    /** Not a command on an existing engagement: begins one. */
    static final String PLAN = "plan";

    static final String RECORD = "record";
    static final String CANCEL = "cancel";
    static final String CORRECT = "correct";

    static final Lifecycle<EngagementStatus> STATES = Lifecycle.of(EngagementStatus.class)
            .by(Access.KEEP_SUPPLIERS)
            .on(RECORD, EngagementStatus.PLANNED, EngagementStatus.HELD)
            .on(CANCEL, EngagementStatus.PLANNED, EngagementStatus.CANCELLED)
            .on(CORRECT, EngagementStatus.HELD, EngagementStatus.SUPERSEDED);

    private EngagementLifecycle() {}
}
