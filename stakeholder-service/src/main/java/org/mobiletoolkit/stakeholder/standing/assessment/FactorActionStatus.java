package org.mobiletoolkit.stakeholder.standing.assessment;

/** How far an action on a success factor has come. */
public enum FactorActionStatus {
    OPEN,
    COMPLETED,
    CANCELLED
}
