package org.mobiletoolkit.stakeholder.standing.risk;

/** Where a risk stands. */
public enum RiskStatus {
    OPEN,
    /** It came about; an issue has taken its place. */
    MATERIALISED,
    CLOSED
}
