package org.mobiletoolkit.stakeholder.toolbox.worksheet;

import static org.mobiletoolkit.stakeholder.toolbox.worksheet.WorksheetStatus.COMPLETE;
import static org.mobiletoolkit.stakeholder.toolbox.worksheet.WorksheetStatus.DRAFT;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** What is complete is changed only after it has been reopened. */
final class WorksheetLifecycle {

    static final String BEGIN = "begin";
    static final String FINISH = "complete";
    static final String REOPEN = "reopen";

    static final Lifecycle<WorksheetStatus> MACHINE = Lifecycle.of(WorksheetStatus.class)
            .by(Access.KEEP_WORK_LIST)
            .on(FINISH, DRAFT, COMPLETE)
            .on(REOPEN, COMPLETE, DRAFT);

    private WorksheetLifecycle() {}
}
