package org.mobiletoolkit.platform.privacy;

import org.mobiletoolkit.platform.problem.ProblemType;

/** Kinds of refusal when something is asked about a person. */
public enum PrivacyProblem implements ProblemType {
    UNKNOWN_SUBJECT(404, "Nobody is known by this");

    private final int status;
    private final String title;

    PrivacyProblem(int status, String title) {
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
