package org.mobiletoolkit.stakeholder.champion;

/** A champion is appointed and one day stands down. */
public enum ChampionStatus {
    APPOINTED,
    STOOD_DOWN
}
