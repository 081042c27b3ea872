package org.mobiletoolkit.stakeholder.course.gate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/**
 * A gate review as callers see it.
 *
 * @param decision the decision in force; left out while there is none
 * @param decisions all decisions, oldest first; only on a single read
 */
public record GateReviewView(
        UUID id,
        UUID initiativeId,
        Gate gate,
        @Nullable UUID waveId,
        GateReview.Status status,
        @Nullable String note,
        String requestedBy,
        Instant requestedAt,
        @Nullable GateVerdict decision,
        @Nullable Instant decidedAt,
        @Nullable List<GateDecisionView> decisions,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static GateReviewView of(GateReview review, List<AvailableAction> actions, @Nullable List<GateDecision> decisions) {
        return new GateReviewView(
                review.id(),
                review.initiativeId(),
                review.gate(),
                review.waveId(),
                review.status(),
                review.note(),
                review.requestedBy(),
                review.requestedAt(),
                review.verdict(),
                review.decidedAt(),
                decisions == null
                        ? null
                        : decisions.stream().map(GateDecisionView::of).toList(),
                actions,
                review.version());
    }
}
