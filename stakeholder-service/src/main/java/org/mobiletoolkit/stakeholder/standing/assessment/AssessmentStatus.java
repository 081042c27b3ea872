package org.mobiletoolkit.stakeholder.standing.assessment;

import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Whether an assessment may still be edited. */
public enum AssessmentStatus {
    DRAFT,
    COMPLETED;

    /** Passes while it may; 409 afterwards. */
    void requireDraft() {
        if (this != DRAFT) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "Only a draft is changed; this one is " + this);
        }
    }
}
