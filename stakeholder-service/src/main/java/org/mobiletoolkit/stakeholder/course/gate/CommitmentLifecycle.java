package org.mobiletoolkit.stakeholder.course.gate;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** A waiver or condition ends for good. */
final class CommitmentLifecycle {

    static final String DISCHARGE = "discharge";
    static final String SUPERSEDE = "supersede";

    static final Lifecycle<CommitmentStatus> MACHINE = Lifecycle.of(CommitmentStatus.class)
            .by(Access.KEEP_COMMITMENTS)
            .evenAfterwards()
            .on(DISCHARGE, CommitmentStatus.OPEN, CommitmentStatus.DISCHARGED)
            .ofItself()
            .on(SUPERSEDE, CommitmentStatus.OPEN, CommitmentStatus.SUPERSEDED);

    private CommitmentLifecycle() {}
}
