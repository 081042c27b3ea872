package org.mobiletoolkit.stakeholder.board.governance;

/** How far something that a meeting logged is thought out. */
public enum IdeaKind {
    /** Something that could be chosen as it is. */
    OPTION,
    /** Something to be thought through. */
    IDEA
}
