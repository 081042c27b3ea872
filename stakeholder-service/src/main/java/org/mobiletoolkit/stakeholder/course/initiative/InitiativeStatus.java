package org.mobiletoolkit.stakeholder.course.initiative;

/** Where an initiative stands in its life (handbook 2.2). */
public enum InitiativeStatus {
    DRAFT,
    ACTIVE,
    ON_HOLD,
    CLOSED_COMPLETE,
    CLOSED_STOPPED;

    /** Whether nothing of the initiative may change any more. */
    public boolean closed() {
        return this == CLOSED_COMPLETE || this == CLOSED_STOPPED;
    }
}
