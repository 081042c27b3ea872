package org.mobiletoolkit.device.initiative;

import org.mobiletoolkit.platform.problem.ProblemType;

/** Why an initiative refuses new records. */
public enum InitiativeProblem implements ProblemType {
    INITIATIVE_CLOSED(409, "The initiative is closed");

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
