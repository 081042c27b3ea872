package org.mobiletoolkit.stakeholder.governance;

/** Whether a group may meet. */
public enum GroupStatus {
    FORMING,
    ACTIVE,
    DISSOLVED
}
