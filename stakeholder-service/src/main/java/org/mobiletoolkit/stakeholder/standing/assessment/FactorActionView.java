package org.mobiletoolkit.stakeholder.standing.assessment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/**
 * An action on a success factor as callers see it.
 *
 * @param overdue open, and its day has passed
 */
public record FactorActionView(
        UUID id,
        @JsonUnwrapped FactorActionContent content,
        boolean overdue,
        FactorActionStatus status,
        @Nullable LocalDate completedOn,
        @Nullable String outcome,
        @Nullable String cancellationReason,
        String createdBy,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static FactorActionView of(SuccessFactorAction action, LocalDate today, AvailableActions available) {
        return new FactorActionView(
                action.id(),
                action.content(),
                action.isOverdue(today),
                action.status(),
                action.completedOn(),
                action.outcome(),
                action.cancellationReason(),
                action.createdBy(),
                action.createdAt(),
                available.of(SuccessFactorAction.MACHINE, action.status(), action.scopeId()),
                action.version());
    }
}
