package org.mobiletoolkit.stakeholder.course.gate;

import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/**
 * What others may want to know of a waiver or condition: the detail of {@code gate-commitment.stage-transitioned.v1}.
 *
 * <p>Published. Its shape is promised in {@code events/gate-commitment.stage-transitioned.v1.schema.json}.
 */
record CommitmentEventDetail(
        Gate gate, CommitmentKind kind, @Nullable String checkpointId) {

    static CommitmentEventDetail of(GateCommitment commitment) {
        return new CommitmentEventDetail(commitment.gate(), commitment.kind(), commitment.checkpointId());
    }
}
