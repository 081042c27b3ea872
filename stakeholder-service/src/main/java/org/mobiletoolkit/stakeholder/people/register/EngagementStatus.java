package org.mobiletoolkit.stakeholder.people.register;

/** How far an engagement action has come. */
public enum EngagementStatus {
    OPEN,
    COMPLETED,
    CANCELLED
}
