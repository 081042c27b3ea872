package org.mobiletoolkit.stakeholder.people.register;

/** A stretch of the scores 1 to 5, as a map cuts them; a map of two by two knows no MEDIUM. */
public enum InfluenceBand {
    LOW,
    MEDIUM,
    HIGH
}
