package org.mobiletoolkit.stakeholder.people.champion;

/** Whether somebody speaks for the change, or also helps colleagues to use it. */
public enum ChampionRole {
    CHAMPION,
    SUPER_USER
}
