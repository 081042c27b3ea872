package org.mobiletoolkit.stakeholder.people.register;

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
        UUID stakeholderId,
        String title,
        @Nullable EngagementChannel channel,
        String owner,
        LocalDate dueOn,
        @Nullable String expectedEffect,
        @Nullable SupportLevel expectedSupport,
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
        var content = action.content();
        return new EngagementActionView(
                action.id(),
                action.initiativeId(),
                action.stakeholderId(),
                content.title(),
                content.channel(),
                content.owner(),
                content.dueOn(),
                content.expectedEffect(),
                content.expectedSupport(),
                action.status(),
                action.isOverdue(today),
                action.completedOn(),
                action.effect(),
                action.observed(),
                action.cancellationReason(),
                action.createdAt(),
                available.of(EngagementLifecycle.MACHINE, action.status(), action.initiativeId()),
                action.version());
    }
}
