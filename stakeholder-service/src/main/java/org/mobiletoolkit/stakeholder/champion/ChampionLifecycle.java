package org.mobiletoolkit.stakeholder.champion;

import static org.mobiletoolkit.stakeholder.champion.ChampionStatus.APPOINTED;
import static org.mobiletoolkit.stakeholder.champion.ChampionStatus.STOOD_DOWN;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;

/** Whoever stood down may be appointed anew, as another record. */
final class ChampionLifecycle {

    static final String STAND_DOWN = "stand-down";

    static final Lifecycle<ChampionStatus> MACHINE =
            Lifecycle.of(ChampionStatus.class).on(STAND_DOWN, APPOINTED, STOOD_DOWN);

    private ChampionLifecycle() {}
}
