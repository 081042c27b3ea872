package org.mobiletoolkit.stakeholder.memory.privacy;

/** How far a subject request has come. */
public enum SubjectRequestStatus {
    RECEIVED,
    IN_PROGRESS,
    /** The clock stands still while identity or scope is clarified. */
    PAUSED,
    RESPONDED,
    WITHDRAWN
}
