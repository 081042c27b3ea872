package org.mobiletoolkit.stakeholder.board.governance;

/** Where an action of a meeting stands. */
public enum ActionStatus {
    OPEN,
    DONE,
    CANCELLED
}
