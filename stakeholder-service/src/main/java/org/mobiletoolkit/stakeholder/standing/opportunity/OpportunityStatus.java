package org.mobiletoolkit.stakeholder.standing.opportunity;

/** Whether an opportunity is only known, has its place in the order of priority, or was rejected. */
public enum OpportunityStatus {
    IDENTIFIED,
    PRIORITISED,
    REJECTED
}
