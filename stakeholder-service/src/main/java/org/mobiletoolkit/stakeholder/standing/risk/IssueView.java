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
 * An issue as callers see it on a day.
 *
 * @param reference by which people know it, e.g. I-0001
 * @param riskId the risk from which it came; left out when it came from none
 * @param overdue whether it is open and its day is past
 * @param resolution how it ended
 */
public record IssueView(
        UUID id,
        UUID initiativeId,
        String reference,
        @Nullable UUID riskId,
        @JsonUnwrapped IssueContent content,
        boolean overdue,
        LocalDate raisedOn,
        IssueStatus status,
        @Nullable LocalDate resolvedOn,
        @Nullable String resolvedBy,
        @Nullable String resolution,
        String createdBy,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static IssueView of(Issue issue, LocalDate today, AvailableActions available) {
        var content = issue.content();
        return new IssueView(
                issue.id(),
                issue.scopeId(),
                issue.reference(),
                issue.riskId(),
                content,
                Overdue.is(issue.status() == IssueStatus.OPEN, content.dueOn(), today),
                issue.raisedOn(),
                issue.status(),
                issue.resolvedOn(),
                issue.resolvedBy(),
                issue.resolution(),
                issue.createdBy(),
                issue.createdAt(),
                available.of(IssueLifecycle.MACHINE, issue.status(), issue.scopeId()),
                issue.version());
    }
}
