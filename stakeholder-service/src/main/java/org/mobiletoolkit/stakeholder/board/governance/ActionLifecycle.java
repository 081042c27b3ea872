package org.mobiletoolkit.stakeholder.board.governance;

import static org.mobiletoolkit.stakeholder.board.governance.ActionStatus.CANCELLED;
import static org.mobiletoolkit.stakeholder.board.governance.ActionStatus.DONE;
import static org.mobiletoolkit.stakeholder.board.governance.ActionStatus.OPEN;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** An action ends in one of two ways, for good. */
final class ActionLifecycle {

    static final String COMPLETE = "complete";
    static final String CANCEL = "cancel";

    static final Lifecycle<ActionStatus> MACHINE = Lifecycle.of(ActionStatus.class)
            .by(Access.KEEP_GOVERNANCE)
            .on(COMPLETE, OPEN, DONE)
            .on(CANCEL, OPEN, CANCELLED);

    private ActionLifecycle() {}
}
