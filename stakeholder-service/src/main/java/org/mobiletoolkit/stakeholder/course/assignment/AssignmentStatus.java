package org.mobiletoolkit.stakeholder.course.assignment;

/** Whether the role holds on its days, or was taken away before. */
public enum AssignmentStatus {
    ACTIVE,
    ENDED
}
