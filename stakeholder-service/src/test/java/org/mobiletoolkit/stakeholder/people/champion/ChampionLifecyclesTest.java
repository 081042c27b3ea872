package org.mobiletoolkit.stakeholder.people.champion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Machines;

/** Every command is tried from every state. */
class ChampionLifecyclesTest {

    @Test
    void letsAChampionStandDownOnce() {
        assertThat(Machines.transitions(ChampionLifecycle.MACHINE, ChampionStatus.class, "stand-down"))
                .containsExactly("APPOINTED stand-down STOOD_DOWN");
    }

    @Test
    void closesAndReopensAnArea() {
        assertThat(Machines.transitions(AreaLifecycle.MACHINE, AreaStatus.class, "close", "reopen"))
                .containsExactlyInAnyOrder("ACTIVE close CLOSED", "CLOSED reopen ACTIVE");
    }
}
