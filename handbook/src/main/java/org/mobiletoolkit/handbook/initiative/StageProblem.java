package org.mobiletoolkit.handbook.initiative;

import org.mobiletoolkit.platform.problem.ProblemType;

/** Why an initiative refuses a record, as far as it has come (handbook 2.2). */
public enum StageProblem implements ProblemType {
    /** It was completed or stopped; its records are history. */
    INITIATIVE_CLOSED(409, "The initiative is closed"),
    /** A gate is still before it after which alone such a record makes sense. */
    STAGE_NOT_REACHED(409, "The initiative has not passed the gate that comes before this");

    private final int status;
    private final String title;

    StageProblem(int status, String title) {
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
