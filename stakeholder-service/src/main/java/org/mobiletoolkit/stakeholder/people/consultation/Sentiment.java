package org.mobiletoolkit.stakeholder.people.consultation;

/** The tone of a response. */
public enum Sentiment {
    POSITIVE,
    MIXED,
    NEGATIVE
}
