package org.mobiletoolkit.procurement.supplier;

import org.mobiletoolkit.platform.problem.ProblemType;

/** Why a supplier cannot be used or let go. */
public enum SupplierProblem implements ProblemType {
    /** The supplier is INACTIVE, so nothing new may name it. */
    SUPPLIER_INACTIVE(409, "The supplier is inactive"),
    /** The supplier still serves an initiative; {@code offending} names the incumbencies. */
    SUPPLIER_STILL_INCUMBENT(409, "The supplier still serves an initiative");

    private final int status;
    private final String title;

    SupplierProblem(int status, String title) {
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
