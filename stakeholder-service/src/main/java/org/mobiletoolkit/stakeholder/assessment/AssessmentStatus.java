package org.mobiletoolkit.stakeholder.assessment;

/** Whether an assessment may still be edited. */
public enum AssessmentStatus {
    DRAFT,
    COMPLETED
}
