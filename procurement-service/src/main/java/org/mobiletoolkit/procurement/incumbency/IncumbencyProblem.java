package org.mobiletoolkit.procurement.incumbency;

import org.mobiletoolkit.platform.problem.ProblemType;

/** Where incumbencies and the declaration of none contradict each other. */
public enum IncumbencyProblem implements ProblemType {
    /** A supplier is incumbent, so nobody can declare that none is; {@code offending} names the incumbencies. */
    INCUMBENT_SUPPLIER_EXISTS(409, "A supplier serves this initiative"),
    /** A declaration of none stands already; {@code offending} names it. */
    NONE_ALREADY_DECLARED(409, "It is declared already that no supplier is incumbent");

    private final int status;
    private final String title;

    IncumbencyProblem(int status, String title) {
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
