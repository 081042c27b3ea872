package org.mobiletoolkit.stakeholder.board.governance;

/** Whether a group may meet. */
public enum GroupStatus {
    FORMING,
    ACTIVE,
    DISSOLVED
}
