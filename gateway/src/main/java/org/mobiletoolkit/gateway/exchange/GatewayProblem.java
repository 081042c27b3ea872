package org.mobiletoolkit.gateway.exchange;

import org.mobiletoolkit.platform.problem.ProblemType;

/** Refusals that only the gateway utters; the others are {@link org.mobiletoolkit.platform.problem.CommonProblem}. */
public enum GatewayProblem implements ProblemType {
    ORIGIN_NOT_ALLOWED(403, "Pages of this origin may not call the suite"),
    URI_TOO_LONG(414, "The request target is too long"),
    EXPECTATION_FAILED(417, "The expectation cannot be met");

    private final int status;
    private final String title;

    GatewayProblem(int status, String title) {
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
