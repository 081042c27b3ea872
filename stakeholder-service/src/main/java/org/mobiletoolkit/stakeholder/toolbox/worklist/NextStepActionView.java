package org.mobiletoolkit.stakeholder.toolbox.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.undertaking.UndertakingStatus;
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

        @JsonUnwrapped NextStepActionContent content,
        boolean overdue,
        UndertakingStatus status,
        @Nullable LocalDate completedOn,
        @Nullable String outcome,
        @Nullable String cancellationReason,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static NextStepActionView of(NextStepAction action, LocalDate today, AvailableActions available) {
        return new NextStepActionView(
                action.id(),
                action.scopeId(),
                action.step(),
                action.nextStepId(),
                action.content(),
                action.isOverdue(today),
                action.status(),
                action.completedOn(),
                action.outcome(),
                action.cancellationReason(),
                action.createdAt(),
                available.of(NextStepAction.MACHINE, action.status(), action.scopeId()),
                action.version());
    }
}
