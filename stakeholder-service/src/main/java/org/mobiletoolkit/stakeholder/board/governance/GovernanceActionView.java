package org.mobiletoolkit.stakeholder.board.governance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.undertaking.UndertakingStatus;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.person.LoginCover;

/**
 * An action as callers see it on a day.
 *
 * @param overdue whether it is open and its day is past
 */
public record GovernanceActionView(
        UUID id,
        UUID initiativeId,
        @JsonUnwrapped GovernanceActionContent content,
        UndertakingStatus status,
        boolean overdue,
        @Nullable LocalDate completedOn,
        @Nullable String outcome,
        @Nullable String cancellationReason,
        String createdBy,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static GovernanceActionView of(
            GovernanceAction action, LocalDate today, AvailableActions available, LoginCover cover) {
        return new GovernanceActionView(
                action.id(),
                action.scopeId(),
                action.content().under(cover),
                action.status(),
                action.isOverdue(today),
                action.completedOn(),
                action.outcome(),
                action.cancellationReason(),
                cover.over(action.createdBy()),
                action.createdAt(),
                available.of(GovernanceAction.MACHINE, action.status(), action.scopeId()),
                action.version());
    }
}
