package org.mobiletoolkit.stakeholder.toolbox.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/** An action on a next step as callers see it. */
public record NextStepActionView(
        UUID id,
        UUID initiativeId,
        String step,

        @Schema(description = "Missing when it is on the step's own account") @Nullable
        String nextStepId,

        @Schema(description = "Missing when the words of the toolkit's next step say it") @Nullable
        String title,

        String owner,
        LocalDate dueOn,
        boolean overdue,
        ActionStatus status,
        @Nullable String outcome,
        @Nullable String cancellationReason,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static NextStepActionView of(NextStepAction action, LocalDate today, AvailableActions available) {
        var content = action.content();
        return new NextStepActionView(
                action.id(),
                action.initiativeId(),
                action.step(),
                action.nextStepId(),
                content.title(),
                content.owner(),
                content.dueOn(),
                action.isOverdue(today),
                action.status(),
                action.outcome(),
                action.cancellationReason(),
                action.createdAt(),
                available.of(ActionLifecycle.MACHINE, action.status(), action.initiativeId()),
                action.version());
    }
}
