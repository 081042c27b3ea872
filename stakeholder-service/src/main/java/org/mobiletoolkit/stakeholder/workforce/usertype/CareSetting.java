package org.mobiletoolkit.stakeholder.workforce.usertype;

/** Where people of a user type work (handbook 6.5). */
public enum CareSetting {
    COMMUNITY,
    WARD,
    CLINIC,
    THEATRE,
    AMBULANCE,
    OFFICE,
    HOME
}
