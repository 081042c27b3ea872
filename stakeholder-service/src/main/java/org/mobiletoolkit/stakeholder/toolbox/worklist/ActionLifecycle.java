package org.mobiletoolkit.stakeholder.toolbox.worklist;

import static org.mobiletoolkit.stakeholder.toolbox.worklist.ActionStatus.CANCELLED;
import static org.mobiletoolkit.stakeholder.toolbox.worklist.ActionStatus.DONE;
import static org.mobiletoolkit.stakeholder.toolbox.worklist.ActionStatus.OPEN;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** The life of an action on a next step (handbook 1.8). */
final class ActionLifecycle {

    static final String COMPLETE = "complete";
    static final String CANCEL = "cancel";
    static final String REOPEN = "reopen";

    static final Lifecycle<ActionStatus> MACHINE = Lifecycle.of(ActionStatus.class)
            .by(Access.KEEP_WORK_LIST)
            .on(COMPLETE, OPEN, DONE)
            .on(CANCEL, OPEN, CANCELLED)
            .on(REOPEN, DONE, OPEN)
            .on(REOPEN, CANCELLED, OPEN);

    private ActionLifecycle() {}
}
