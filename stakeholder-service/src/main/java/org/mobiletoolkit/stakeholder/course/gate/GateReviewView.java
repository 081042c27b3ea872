package org.mobiletoolkit.stakeholder.course.gate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;

/**
 * A gate review as callers see it.
 *
 * @param decision the decision in force; left out while there is none
 * @param decisions all decisions, oldest first; only on a single read
 */
public record GateReviewView(
        UUID id,
        @JsonUnwrapped GateReviewContent content,
        GateReview.Status status,
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
                review.content(),
                review.status(),
                review.createdBy(),
                review.createdAt(),
                review.verdict(),
                review.decidedAt(),
                decisions == null
                        ? null
                        : decisions.stream().map(GateDecisionView::of).toList(),
                actions,
                review.version());
    }
}
