package org.mobiletoolkit.stakeholder.standing.assessment;

import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Whether an assessment may still be edited, and whether it counts. */
public enum AssessmentStatus {
    DRAFT,
    COMPLETED,
    /** Completed, and taken back since: it was wrong and counts nowhere. */
    RECTIFIED;

    /** Passes while it may; 409 afterwards. */
    void requireDraft() {
        if (this != DRAFT) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "Only a draft is changed; this one is " + this);
        }
    }
}
