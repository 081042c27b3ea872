package org.mobiletoolkit.stakeholder.papers.continuity;

/** Whether what was taken down of an exercise still counts. */
public enum ExerciseStatus {
    RECORDED,
    /** Another record took its place. */
    CORRECTED,
    /** It should not have been taken down. */
    VOID
}
