package org.mobiletoolkit.stakeholder.people.communication;

/** How far a communication has come. */
public enum CommunicationStatus {
    OPEN,
    SENT,
    CANCELLED
}
