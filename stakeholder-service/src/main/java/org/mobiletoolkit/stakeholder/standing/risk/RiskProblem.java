package org.mobiletoolkit.stakeholder.standing.risk;

import org.mobiletoolkit.platform.problem.ProblemType;

/** What may stand against a command on risks, issues and assumptions. */
enum RiskProblem implements ProblemType {
    RISK_NOT_OPEN(409, "Only an open risk is scored and changed"),
    ISSUE_NOT_OPEN(409, "Only an open issue is changed"),
    ASSUMPTION_NOT_OPEN(409, "Only an open assumption is changed");

    private final int status;
    private final String title;

    RiskProblem(int status, String title) {
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
