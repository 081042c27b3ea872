package org.mobiletoolkit.stakeholder.board.governance;

/** The part that a member has in its group. */
public enum Office {
    CHAIR,
    DEPUTY,
    MEMBER
}
