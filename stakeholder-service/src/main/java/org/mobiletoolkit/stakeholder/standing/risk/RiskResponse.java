package org.mobiletoolkit.stakeholder.standing.risk;

/** What is done about a risk (handbook 6.6). */
public enum RiskResponse {
    AVOID,
    REDUCE,
    TRANSFER,
    ACCEPT
}
