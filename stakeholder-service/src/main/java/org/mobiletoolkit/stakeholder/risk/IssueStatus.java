package org.mobiletoolkit.stakeholder.risk;

/** Where an issue stands. */
public enum IssueStatus {
    OPEN,
    RESOLVED,
    /** It turned out to be none. */
    WITHDRAWN
}
