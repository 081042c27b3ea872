package org.mobiletoolkit.stakeholder.opportunity;

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
        UUID initiativeId,
        String title,
        String description,
        @Nullable Integer priorityRank,
        OpportunityStatus status,
        @Nullable String rejectionReason,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static OpportunityView of(Opportunity opportunity, AvailableActions available) {
        var content = opportunity.content();
        return new OpportunityView(
                opportunity.id(),
                opportunity.initiativeId(),
                content.title(),
                content.description(),
                opportunity.priorityRank(),
                opportunity.status(),
                opportunity.rejectionReason(),
                opportunity.createdAt(),
                available.of(OpportunityLifecycle.MACHINE, opportunity.status(), opportunity.initiativeId()),
                opportunity.version());
    }
}
