package org.mobiletoolkit.stakeholder.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.stakeholder.calendar.Overdue;

/**
 * An assumption as callers see it on a day.
 *
 * @param reference by which people know it, e.g. A-0001
 * @param overdue whether nobody knows yet though the day is past
 * @param foundBy login of who said whether it is so
 */
public record AssumptionView(
        UUID id,
        UUID initiativeId,
        String reference,
        String statement,
        @Nullable String ifWrong,
        String owner,
        LocalDate checkBy,
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
        var content = assumption.content();
        return new AssumptionView(
                assumption.id(),
                assumption.initiativeId(),
                assumption.reference(),
                content.statement(),
                content.ifWrong(),
                content.owner(),
                content.checkBy(),
                Overdue.is(assumption.status() == AssumptionStatus.OPEN, content.checkBy(), today),
                assumption.status(),
                assumption.foundOn(),
                assumption.foundBy(),
                assumption.evidence(),
                assumption.createdBy(),
                assumption.createdAt(),
                available.of(AssumptionLifecycle.MACHINE, assumption.status(), assumption.initiativeId()),
                assumption.version());
    }
}
