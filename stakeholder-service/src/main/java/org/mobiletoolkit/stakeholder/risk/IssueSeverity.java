package org.mobiletoolkit.stakeholder.risk;

/** How grave an issue is. */
public enum IssueSeverity {
    MINOR,
    MODERATE,
    MAJOR,
    CRITICAL
}
