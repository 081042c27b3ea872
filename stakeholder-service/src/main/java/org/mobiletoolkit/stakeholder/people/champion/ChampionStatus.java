package org.mobiletoolkit.stakeholder.people.champion;

/** A champion is appointed and one day stands down. */
public enum ChampionStatus {
    APPOINTED,
    STOOD_DOWN
}
