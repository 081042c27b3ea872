package org.mobiletoolkit.stakeholder.standing.risk;

/** How grave an issue is. */
public enum IssueSeverity {
    MINOR,
    MODERATE,
    MAJOR,
    CRITICAL
}
