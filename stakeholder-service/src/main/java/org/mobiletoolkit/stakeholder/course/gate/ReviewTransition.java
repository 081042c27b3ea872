package org.mobiletoolkit.stakeholder.course.gate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/**
 * What others may want to know of a review: the detail of {@code gate-review.stage-transitioned.v1}.
 *
 * <p>Published. Its shape is promised in {@code events/gate-review.stage-transitioned.v1.schema.json}.
 */
record ReviewTransition(
        Gate gate,
        @Nullable UUID waveId,
        @Nullable GateVerdict verdict,
        @Nullable UUID decisionId,
        @Nullable UUID packId,
        @Nullable String packSha256) {

    static ReviewTransition of(GateReview review) {
        return new ReviewTransition(review.gate(), review.waveId(), null, null, null, null);
    }

    static ReviewTransition of(GateReview review, GateDecision decision) {
        return new ReviewTransition(
                review.gate(),
                review.waveId(),
                decision.verdict(),
                decision.id(),
                decision.packId(),
                decision.packSha256());
    }
}
