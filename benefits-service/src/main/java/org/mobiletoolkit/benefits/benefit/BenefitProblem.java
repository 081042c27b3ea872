package org.mobiletoolkit.benefits.benefit;

import org.mobiletoolkit.platform.problem.ProblemType;

/** What a benefit does not allow. */
public enum BenefitProblem implements ProblemType {
    /** Rejected, withdrawn or concluded: its record is history. */
    BENEFIT_CLOSED(409, "The benefit is closed");

    private final int status;
    private final String title;

    BenefitProblem(int status, String title) {
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
