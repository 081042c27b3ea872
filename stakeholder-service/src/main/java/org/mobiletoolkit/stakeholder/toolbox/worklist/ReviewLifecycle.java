package org.mobiletoolkit.stakeholder.toolbox.worklist;

import static org.mobiletoolkit.stakeholder.toolbox.worklist.ReviewDecision.ADDRESSED;
import static org.mobiletoolkit.stakeholder.toolbox.worklist.ReviewDecision.NOT_APPLICABLE;
import static org.mobiletoolkit.stakeholder.toolbox.worklist.ReviewDecision.NOT_REVIEWED;
import static org.mobiletoolkit.stakeholder.toolbox.worklist.ReviewDecision.PLANNED;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** The life of a consideration within an initiative (handbook 1.8). */
final class ReviewLifecycle {

    static final String PLAN = "plan";
    static final String ADDRESS = "address";
    static final String SET_ASIDE = "set-aside";
    static final String REOPEN = "reopen";

    static final Lifecycle<ReviewDecision> MACHINE = Lifecycle.of(ReviewDecision.class)
            .by(Access.KEEP_WORK_LIST)
            .on(PLAN, NOT_REVIEWED, PLANNED)
            .on(ADDRESS, NOT_REVIEWED, ADDRESSED)
            .on(ADDRESS, PLANNED, ADDRESSED)
            .on(SET_ASIDE, NOT_REVIEWED, NOT_APPLICABLE)
            .on(SET_ASIDE, PLANNED, NOT_APPLICABLE)
            .on(REOPEN, PLANNED, NOT_REVIEWED)
            .on(REOPEN, ADDRESSED, NOT_REVIEWED)
            .on(REOPEN, NOT_APPLICABLE, NOT_REVIEWED);

    private ReviewLifecycle() {}
}
