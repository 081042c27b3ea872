package org.mobiletoolkit.stakeholder.governance;

import org.mobiletoolkit.platform.problem.ProblemType;

/** What may stand against a command of the governance. */
enum GovernanceProblem implements ProblemType {
    TERMS_OF_REFERENCE_MISSING(409, "A group works by written terms of reference"),
    CHAIR_MISSING(409, "A group needs a chair"),
    GROUP_NOT_ACTIVE(409, "Only an active group meets"),
    MEETING_DECIDED(409, "A meeting that has decided is not changed any more");

    private final int status;
    private final String title;

    GovernanceProblem(int status, String title) {
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
