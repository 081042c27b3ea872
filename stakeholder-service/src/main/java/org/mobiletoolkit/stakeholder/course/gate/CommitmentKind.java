package org.mobiletoolkit.stakeholder.course.gate;

/** What a board holds somebody to when it passes a gate with conditions. */
public enum CommitmentKind {
    /** A checkpoint that was not met is to be met. */
    WAIVER,
    CONDITION
}
