package org.mobiletoolkit.stakeholder.workforce.usertype;

import static org.mobiletoolkit.stakeholder.workforce.usertype.UserTypeStatus.ACTIVE;
import static org.mobiletoolkit.stakeholder.workforce.usertype.UserTypeStatus.DRAFT;
import static org.mobiletoolkit.stakeholder.workforce.usertype.UserTypeStatus.RETIRED;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** Once confirmed a user type is never taken away: what refers to it must stay readable. It may come back. */
final class UserTypeLifecycle {

    static final String CONFIRM = "confirm";
    static final String RETIRE = "retire";
    static final String REINSTATE = "reinstate";

    static final Lifecycle<UserTypeStatus> MACHINE = Lifecycle.of(UserTypeStatus.class)
            .by(Access.KEEP_WORKFORCE)
            .on(CONFIRM, DRAFT, ACTIVE)
            .on(RETIRE, ACTIVE, RETIRED)
            .on(REINSTATE, RETIRED, ACTIVE);

    private UserTypeLifecycle() {}
}
