package org.mobiletoolkit.stakeholder.governance;

/** Where an action of a meeting stands. */
public enum ActionStatus {
    OPEN,
    DONE,
    CANCELLED
}
