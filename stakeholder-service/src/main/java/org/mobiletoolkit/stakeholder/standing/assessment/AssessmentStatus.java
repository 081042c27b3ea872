package org.mobiletoolkit.stakeholder.standing.assessment;

/** Whether an assessment may still be edited. */
public enum AssessmentStatus {
    DRAFT,
    COMPLETED
}
