package org.mobiletoolkit.stakeholder.standing.opportunity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/** An opportunity as callers see it. */
public record OpportunityView(
        UUID id,
        @JsonUnwrapped OpportunityContent content,
        @Nullable Integer priorityRank,
        OpportunityStatus status,
        @Nullable String rejectionReason,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static OpportunityView of(Opportunity opportunity, AvailableActions available) {
        return new OpportunityView(
                opportunity.id(),
                opportunity.content(),
                opportunity.priorityRank(),
                opportunity.status(),
                opportunity.rejectionReason(),
                opportunity.createdAt(),
                available.of(OpportunityLifecycle.MACHINE, opportunity.status(), opportunity.scopeId()),
                opportunity.version());
    }
}
