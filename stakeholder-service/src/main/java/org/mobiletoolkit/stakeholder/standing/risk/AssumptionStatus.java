package org.mobiletoolkit.stakeholder.standing.risk;

/** Whether what is taken for granted is so. */
public enum AssumptionStatus {
    OPEN,
    VALIDATED,
    INVALIDATED
}
