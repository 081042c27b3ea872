package org.mobiletoolkit.stakeholder.standing.assessment;

import org.mobiletoolkit.platform.problem.ProblemType;

/** What may stand against a command or a question about an assessment. */
enum AssessmentProblem implements ProblemType {
    NOTHING_ASSESSED(409, "An assessment without a score cannot be completed"),
    FACTORS_INCOMPLETE(409, "Each of the ten factors needs a score and evidence"),
    TOO_MANY_DIMENSIONS(409, "A picture shows a limited number of dimensions");

    private final int status;
    private final String title;

    AssessmentProblem(int status, String title) {
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
