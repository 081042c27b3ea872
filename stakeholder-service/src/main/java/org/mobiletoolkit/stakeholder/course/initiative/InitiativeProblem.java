package org.mobiletoolkit.stakeholder.course.initiative;

import org.mobiletoolkit.platform.problem.ProblemType;

/** Why an initiative refuses. */
public enum InitiativeProblem implements ProblemType {
    INITIATIVE_NOT_ACTIVE(409, "The initiative is not active"),
    RETURN_DATE_NOT_REACHED(409, "The date to return is not reached and no reason is given"),
    ROADMAP_NOT_ANSWERED(422, "An entry of the roadmap has no outcome");

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
