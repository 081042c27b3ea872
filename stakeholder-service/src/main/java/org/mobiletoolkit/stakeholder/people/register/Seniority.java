package org.mobiletoolkit.stakeholder.people.register;

/** How high in the organisation a stakeholder stands (handbook 6.1). */
public enum Seniority {
    BOARD,
    SENIOR,
    MIDDLE,
    FRONTLINE,
    EXTERNAL
}
