package org.mobiletoolkit.stakeholder.board.governance;

/** What the terms of reference charge a group with; a group may have several purposes (handbook 6.6 and 2.3, OPT4). */
public enum GroupPurpose {
    DECIDE_GATES,
    OVERSEE_DELIVERY,
    TRACK_BENEFITS,
    ASSURE_CLINICAL_SAFETY,
    EVALUATE_BIDS,
    COLLECT_USER_FEEDBACK,
    EVALUATE_FUTURE_OPTIONS,
    OTHER
}
