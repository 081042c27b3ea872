package org.mobiletoolkit.stakeholder.gate;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;

/** A waiver or condition ends for good. */
final class CommitmentLifecycle {

    static final String DISCHARGE = "discharge";
    static final String SUPERSEDE = "supersede";

    static final Lifecycle<CommitmentStatus> MACHINE = Lifecycle.of(CommitmentStatus.class)
            .on(DISCHARGE, CommitmentStatus.OPEN, CommitmentStatus.DISCHARGED)
            .on(SUPERSEDE, CommitmentStatus.OPEN, CommitmentStatus.SUPERSEDED);

    private CommitmentLifecycle() {}
}
