package org.mobiletoolkit.stakeholder.board.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.Overdue;
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
        UUID meetingId,
        @Nullable UUID decisionId,
        String title,
        String owner,
        LocalDate dueOn,
        ActionStatus status,
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
        var content = action.content();
        return new GovernanceActionView(
                action.id(),
                action.initiativeId(),
                action.meetingId(),
                action.decisionId(),
                content.title(),
                cover.over(content.owner()),
                content.dueOn(),
                action.status(),
                Overdue.is(action.status() == ActionStatus.OPEN, content.dueOn(), today),
                action.completedOn(),
                action.outcome(),
                action.cancellationReason(),
                cover.over(action.createdBy()),
                action.createdAt(),
                available.of(ActionLifecycle.MACHINE, action.status(), action.initiativeId()),
                action.version());
    }
}
