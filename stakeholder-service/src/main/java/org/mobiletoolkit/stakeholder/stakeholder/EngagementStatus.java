package org.mobiletoolkit.stakeholder.stakeholder;

/** How far an engagement action has come. */
public enum EngagementStatus {
    OPEN,
    COMPLETED,
    CANCELLED
}
