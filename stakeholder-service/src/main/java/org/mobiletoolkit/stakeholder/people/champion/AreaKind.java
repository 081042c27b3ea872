package org.mobiletoolkit.stakeholder.people.champion;

/** What an area of an initiative is. */
public enum AreaKind {
    SITE,
    SERVICE,
    TEAM,
    OTHER
}
