package org.mobiletoolkit.stakeholder.standing.assessment;

/** Whether a maturity assessment is the starting point or a later look. */
public enum AssessmentPhase {
    BASELINE,
    FOLLOW_UP
}
