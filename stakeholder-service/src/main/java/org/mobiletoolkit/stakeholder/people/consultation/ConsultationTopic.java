package org.mobiletoolkit.stakeholder.people.consultation;

/** What is consulted on (handbook 6.4). */
public enum ConsultationTopic {
    VISION,
    STRATEGY,
    BUSINESS_CASE,
    IMPLEMENTATION,
    FUTURE_OPTIONS,
    OTHER
}
