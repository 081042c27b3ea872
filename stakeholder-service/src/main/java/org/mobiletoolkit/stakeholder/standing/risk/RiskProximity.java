package org.mobiletoolkit.stakeholder.standing.risk;

/** How soon a risk may come about. */
public enum RiskProximity {
    IMMINENT,
    WITHIN_THREE_MONTHS,
    WITHIN_A_YEAR,
    LATER
}
