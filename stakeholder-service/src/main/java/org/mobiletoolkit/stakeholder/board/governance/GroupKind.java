package org.mobiletoolkit.stakeholder.board.governance;

/** What a governance group is for (handbook 6.6). */
public enum GroupKind {
    BOARD,
    PROJECT_GROUP,
    BENEFITS_WORKING_GROUP,
    CLINICAL_SAFETY_GROUP,
    USER_GROUP,
    PROCUREMENT_PANEL
}
