package org.mobiletoolkit.platform.bulk;

import org.mobiletoolkit.platform.problem.ProblemType;

/** Why rows are refused. */
public enum BulkProblem implements ProblemType {
    ROWS_REFUSED(422, "Some rows are not allowed, so none was taken");

    private final int status;
    private final String title;

    BulkProblem(int status, String title) {
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
