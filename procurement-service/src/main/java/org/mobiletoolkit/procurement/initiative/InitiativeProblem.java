package org.mobiletoolkit.procurement.initiative;

import org.mobiletoolkit.platform.problem.ProblemType;

/** What can be wrong with the initiative that a record belongs to. */
public enum InitiativeProblem implements ProblemType {
    /** The initiative was completed or stopped; its records are history. */
    INITIATIVE_CLOSED(409, "The initiative is closed");

    private final int status;
    private final String title;

    InitiativeProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
