package org.mobiletoolkit.stakeholder.people.register;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/** An engagement action as callers see it. */
public record EngagementActionView(
        UUID id,
        UUID initiativeId,
        @JsonUnwrapped EngagementActionContent content,
        EngagementStatus status,

        @Schema(description = "Whether it is still open though its day has passed")
        boolean overdue,

        @Nullable LocalDate completedOn,
        @Nullable String effect,
        @Nullable EngagementEffect observed,
        @Nullable String cancellationReason,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static EngagementActionView of(EngagementAction action, LocalDate today, AvailableActions available) {
        return new EngagementActionView(
                action.id(),
                action.scopeId(),
                action.content(),
                action.status(),
                action.isOverdue(today),
                action.completedOn(),
                action.outcome(),
                action.observed(),
                action.cancellationReason(),
                action.createdAt(),
                available.of(EngagementAction.MACHINE, action.status(), action.scopeId()),
                action.version());
    }
}
