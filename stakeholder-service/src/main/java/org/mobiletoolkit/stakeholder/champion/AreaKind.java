package org.mobiletoolkit.stakeholder.champion;

/** What an area of an initiative is. */
public enum AreaKind {
    SITE,
    SERVICE,
    TEAM,
    OTHER
}
