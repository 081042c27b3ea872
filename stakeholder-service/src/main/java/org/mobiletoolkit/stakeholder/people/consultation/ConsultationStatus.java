package org.mobiletoolkit.stakeholder.people.consultation;

/** How far a consultation has come (handbook 6.4). */
public enum ConsultationStatus {
    DRAFT,
    OPEN,
    CLOSED,
    REPORTED,
    /** Given up before it was closed; nothing that was said in it counts. */
    CANCELLED
}
