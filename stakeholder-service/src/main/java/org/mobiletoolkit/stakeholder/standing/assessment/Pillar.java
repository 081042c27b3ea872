package org.mobiletoolkit.stakeholder.standing.assessment;

/** The seven dimensions of What Good Looks Like (handbook 6.7). */
public enum Pillar {
    WELL_LED,
    SMART_FOUNDATIONS,
    SAFE_PRACTICE,
    SUPPORT_PEOPLE,
    EMPOWER_CITIZENS,
    IMPROVE_CARE,
    HEALTHY_POPULATIONS
}
