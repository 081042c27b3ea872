package org.mobiletoolkit.stakeholder.standing.risk;

/** Where an issue stands. */
public enum IssueStatus {
    OPEN,
    RESOLVED,
    /** It turned out to be none. */
    WITHDRAWN
}
