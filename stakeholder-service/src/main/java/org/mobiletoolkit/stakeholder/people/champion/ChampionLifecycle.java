package org.mobiletoolkit.stakeholder.people.champion;

import static org.mobiletoolkit.stakeholder.people.champion.ChampionStatus.APPOINTED;
import static org.mobiletoolkit.stakeholder.people.champion.ChampionStatus.STOOD_DOWN;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** Whoever stood down may be appointed anew, as another record. */
final class ChampionLifecycle {

    static final String STAND_DOWN = "stand-down";

    static final Lifecycle<ChampionStatus> MACHINE =
            Lifecycle.of(ChampionStatus.class).by(Access.APPOINT_CHAMPIONS).on(STAND_DOWN, APPOINTED, STOOD_DOWN);

    private ChampionLifecycle() {}
}
