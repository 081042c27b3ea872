package org.mobiletoolkit.stakeholder.standing.risk;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** An issue is resolved, or turns out to be none; what was resolved may come back. */
final class IssueLifecycle {

    static final String RESOLVE = "resolve";
    static final String WITHDRAW = "withdraw";
    static final String REOPEN = "reopen";

    static final Lifecycle<IssueStatus> MACHINE = Lifecycle.of(IssueStatus.class)
            .by(Access.KEEP_RISKS)
            .on(RESOLVE, IssueStatus.OPEN, IssueStatus.RESOLVED)
            .on(WITHDRAW, IssueStatus.OPEN, IssueStatus.WITHDRAWN)
            .on(REOPEN, IssueStatus.RESOLVED, IssueStatus.OPEN);

    private IssueLifecycle() {}
}
