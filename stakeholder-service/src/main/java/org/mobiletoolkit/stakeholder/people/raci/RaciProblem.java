package org.mobiletoolkit.stakeholder.people.raci;

import org.mobiletoolkit.platform.problem.ProblemType;

/** What may stand against a command on a deliverable of the matrix. */
enum RaciProblem implements ProblemType {
    RACI_INCOMPLETE(409, "Exactly one must be accountable and somebody responsible, all of them with a stake");

    private final int status;
    private final String title;

    RaciProblem(int status, String title) {
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
