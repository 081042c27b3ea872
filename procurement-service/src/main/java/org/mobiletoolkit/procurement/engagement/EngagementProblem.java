package org.mobiletoolkit.procurement.engagement;

import org.mobiletoolkit.platform.problem.ProblemType;

/** What an engagement does not allow. */
public enum EngagementProblem implements ProblemType {
    /** Held, cancelled or superseded: only a correction can tell it better. */
    ENGAGEMENT_IS_HISTORY(409, "The engagement is history");

    private final int status;
    private final String title;

    EngagementProblem(int status, String title) {
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
