package org.mobiletoolkit.stakeholder.board.governance;

import static org.mobiletoolkit.stakeholder.board.governance.GroupStatus.ACTIVE;
import static org.mobiletoolkit.stakeholder.board.governance.GroupStatus.DISSOLVED;
import static org.mobiletoolkit.stakeholder.board.governance.GroupStatus.FORMING;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** A group forms, works, and is dissolved. */
final class GroupLifecycle {

    static final String ACTIVATE = "activate";
    static final String DISSOLVE = "dissolve";

    /** Not a change of state: possible in every state but the last. */
    static final String APPROVE_TERMS = "approve-terms";

    static final Lifecycle<GroupStatus> MACHINE = Lifecycle.of(GroupStatus.class)
            .by(Access.CONSTITUTE_GROUPS)
            .on(ACTIVATE, FORMING, ACTIVE)
            .on(DISSOLVE, FORMING, DISSOLVED)
            .on(DISSOLVE, ACTIVE, DISSOLVED);

    private GroupLifecycle() {}
}
