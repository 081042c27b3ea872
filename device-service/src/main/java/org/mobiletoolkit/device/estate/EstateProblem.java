package org.mobiletoolkit.device.estate;

import org.mobiletoolkit.platform.problem.ProblemType;

/** Why a baseline refuses a command. */
enum EstateProblem implements ProblemType {
    ESTATE_BASELINE_FINAL(409, "A confirmed baseline is corrected by a new one"),
    ESTATE_BASELINE_EMPTY(409, "Nothing is counted, and that there is nothing is not declared");

    private final int status;
    private final String title;

    EstateProblem(int status, String title) {
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
