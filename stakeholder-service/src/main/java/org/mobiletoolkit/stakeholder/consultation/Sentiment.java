package org.mobiletoolkit.stakeholder.consultation;

/** The tone of a response. */
public enum Sentiment {
    POSITIVE,
    MIXED,
    NEGATIVE
}
