package org.mobiletoolkit.stakeholder.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.Overdue;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.stakeholder.access.Roles;
import org.mobiletoolkit.stakeholder.initiative.Gate;

/**
 * A waiver or condition as callers see it on a day.
 *
 * @param text the reason of the waiver, or the condition
 * @param overdue whether it is open and its day is past
 */
public record GateCommitmentView(
        UUID id,
        UUID initiativeId,
        UUID reviewId,
        UUID decisionId,
        Gate gate,
        CommitmentKind kind,
        @Nullable String checkpointId,
        String text,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        boolean overdue,
        CommitmentStatus status,
        @Nullable LocalDate dischargedOn,
        @Nullable String dischargedBy,
        @Nullable String evidence,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static GateCommitmentView of(GateCommitment commitment, LocalDate today, Caller caller) {
        var content = commitment.content();
        return new GateCommitmentView(
                commitment.id(),
                commitment.initiativeId(),
                commitment.reviewId(),
                commitment.decisionId(),
                commitment.gate(),
                commitment.kind(),
                commitment.checkpointId(),
                commitment.text(),
                content.owner(),
                content.dueOn(),
                Overdue.is(commitment.status() == CommitmentStatus.OPEN, content.dueOn(), today),
                commitment.status(),
                commitment.dischargedOn(),
                commitment.dischargedBy(),
                commitment.evidence(),
                commitment.createdAt(),
                CommitmentLifecycle.MACHINE.actions(commitment.status(), command -> against(content, caller)).stream()
                        .filter(action -> action.action().equals(CommitmentLifecycle.DISCHARGE))
                        .toList(),
                commitment.version());
    }

    private static @Nullable ProblemType against(CommitmentContent content, Caller caller) {
        if (!caller.has(Roles.SRO) && !caller.has(Roles.PROGRAMME_MANAGER)) {
            return CommonProblem.FORBIDDEN;
        }
        return caller.subject().equals(content.owner()) ? GateProblem.SEPARATION_OF_DUTIES : null;
    }
}
