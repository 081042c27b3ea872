package org.mobiletoolkit.stakeholder.papers.continuity;

/** How an exercise ended. */
public enum ExerciseOutcome {
    PASS,
    PASS_WITH_ACTIONS,
    FAIL;

    /** Whether the services would have gone on. */
    boolean passed() {
        return this != FAIL;
    }
}
