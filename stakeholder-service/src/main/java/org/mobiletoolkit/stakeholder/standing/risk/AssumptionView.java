package org.mobiletoolkit.stakeholder.standing.risk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.Overdue;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/**
 * An assumption as callers see it on a day.
 *
 * @param reference by which people know it, e.g. A-0001
 * @param overdue whether nobody knows yet though the day is past
 * @param foundBy login of who said whether it is so
 */
public record AssumptionView(
        UUID id,
        String reference,
        @JsonUnwrapped AssumptionContent content,
        boolean overdue,
        AssumptionStatus status,
        @Nullable LocalDate foundOn,
        @Nullable String foundBy,
        @Nullable String evidence,
        String createdBy,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static AssumptionView of(Assumption assumption, LocalDate today, AvailableActions available) {
        return new AssumptionView(
                assumption.id(),
                assumption.reference(),
                assumption.content(),
                Overdue.is(
                        assumption.status() == AssumptionStatus.OPEN,
                        assumption.content().checkBy(),
                        today),
                assumption.status(),
                assumption.foundOn(),
                assumption.foundBy(),
                assumption.evidence(),
                assumption.createdBy(),
                assumption.createdAt(),
                available.of(AssumptionLifecycle.MACHINE, assumption.status(), assumption.scopeId()),
                assumption.version());
    }
}
