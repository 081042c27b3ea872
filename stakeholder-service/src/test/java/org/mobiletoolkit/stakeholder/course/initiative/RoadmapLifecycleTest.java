package org.mobiletoolkit.stakeholder.course.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Machines;

class RoadmapLifecycleTest {

    @Test
    void endsOnceAndFromEveryOpenState() {
        assertThat(Machines.transitions(
                        RoadmapLifecycle.MACHINE, RoadmapStatus.class, "start", "complete", "drop", "lapse"))
                .containsExactly(
                        "IN_PROGRESS complete DONE",
                        "IN_PROGRESS drop DROPPED",
                        "IN_PROGRESS lapse LAPSED",
                        "PLANNED complete DONE",
                        "PLANNED drop DROPPED",
                        "PLANNED lapse LAPSED",
                        "PLANNED start IN_PROGRESS");
        for (var status : RoadmapStatus.values()) {
            assertThat(status.open())
                    .isEqualTo(!RoadmapLifecycle.MACHINE.commands(status).isEmpty());
        }
    }
}
