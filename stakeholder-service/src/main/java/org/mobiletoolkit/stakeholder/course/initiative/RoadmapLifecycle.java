package org.mobiletoolkit.stakeholder.course.initiative;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** An entry of a roadmap is worked on while the initiative rests, and ends done, dropped or lapsed. */
final class RoadmapLifecycle {

    static final String START = "start";
    static final String COMPLETE = "complete";
    static final String DROP = "drop";
    static final String LAPSE = "lapse";

    static final Lifecycle<RoadmapStatus> MACHINE = Lifecycle.of(RoadmapStatus.class)
            .by(Access.KEEP_ROADMAP)
            .on(START, RoadmapStatus.PLANNED, RoadmapStatus.IN_PROGRESS)
            .on(COMPLETE, RoadmapStatus.PLANNED, RoadmapStatus.DONE)
            .on(COMPLETE, RoadmapStatus.IN_PROGRESS, RoadmapStatus.DONE)
            .on(DROP, RoadmapStatus.PLANNED, RoadmapStatus.DROPPED)
            .on(DROP, RoadmapStatus.IN_PROGRESS, RoadmapStatus.DROPPED)
            .ofItself()
            .on(LAPSE, RoadmapStatus.PLANNED, RoadmapStatus.LAPSED)
            .on(LAPSE, RoadmapStatus.IN_PROGRESS, RoadmapStatus.LAPSED);

    private RoadmapLifecycle() {}
}
