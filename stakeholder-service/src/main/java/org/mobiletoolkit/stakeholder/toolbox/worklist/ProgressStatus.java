package org.mobiletoolkit.stakeholder.toolbox.worklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an activity has come (handbook 1.8). */
@Schema(name = "WorkProgressStatus")
public enum ProgressStatus {
    /** Nobody has begun it; also what an activity is that was never touched. */
    NOT_STARTED,
    IN_PROGRESS,
    /** Done as far as its owner says; it proves no checkpoint. */
    DONE,
    /** Not needed in this initiative, for a reason. */
    NOT_APPLICABLE
}
