package org.mobiletoolkit.stakeholder.people.consultation;

/** What makes a consultation fair (the Gunning principles, handbook 6.4). */
public enum GunningPrinciple {
    PROPOSALS_FORMATIVE,
    ENOUGH_INFORMATION,
    ADEQUATE_TIME,
    CONSCIENTIOUS_CONSIDERATION
}
