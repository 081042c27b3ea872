package org.mobiletoolkit.stakeholder.board.governance;

/** What a meeting decided (handbook 6.6). */
public enum DecisionOutcome {
    AGREED,
    REJECTED,
    DEFERRED
}
