package org.mobiletoolkit.stakeholder.consultation;

/** How far a consultation has come (handbook 6.4). */
public enum ConsultationStatus {
    DRAFT,
    OPEN,
    CLOSED,
    REPORTED
}
