package org.mobiletoolkit.stakeholder.toolbox.worklist;

import static org.mobiletoolkit.stakeholder.toolbox.worklist.ProgressStatus.DONE;
import static org.mobiletoolkit.stakeholder.toolbox.worklist.ProgressStatus.IN_PROGRESS;
import static org.mobiletoolkit.stakeholder.toolbox.worklist.ProgressStatus.NOT_APPLICABLE;
import static org.mobiletoolkit.stakeholder.toolbox.worklist.ProgressStatus.NOT_STARTED;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** The life of an activity within an initiative (handbook 1.8). */
final class ProgressLifecycle {

    static final String START = "start";
    static final String COMPLETE = "complete";
    static final String SET_ASIDE = "set-aside";
    static final String REOPEN = "reopen";

    static final Lifecycle<ProgressStatus> MACHINE = Lifecycle.of(ProgressStatus.class)
            .by(Access.KEEP_WORK_LIST)
            .on(START, NOT_STARTED, IN_PROGRESS)
            .on(COMPLETE, NOT_STARTED, DONE)
            .on(COMPLETE, IN_PROGRESS, DONE)
            .on(SET_ASIDE, NOT_STARTED, NOT_APPLICABLE)
            .on(SET_ASIDE, IN_PROGRESS, NOT_APPLICABLE)
            .on(REOPEN, DONE, IN_PROGRESS)
            .on(REOPEN, NOT_APPLICABLE, NOT_STARTED);

    private ProgressLifecycle() {}
}
