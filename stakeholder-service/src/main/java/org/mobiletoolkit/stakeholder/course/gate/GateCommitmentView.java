package org.mobiletoolkit.stakeholder.course.gate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.Overdue;
import org.mobiletoolkit.handbook.initiative.StageProblem;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus;

/**
 * A waiver or condition as callers see it on a day.
 *
 * @param text the reason of the waiver, or the condition
 * @param checkpointStatus where the checkpoint of a waiver stands, as far as is known; once it is discharged, where it
 *     stood then
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
        @Nullable CheckpointStatus checkpointStatus,
        String text,
        @JsonUnwrapped CommitmentContent content,
        boolean overdue,
        CommitmentStatus status,
        @Nullable LocalDate dischargedOn,
        @Nullable String dischargedBy,
        @Nullable String evidence,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    /** What is left to do after the last gate may be done in a completed initiative, nothing in one that was stopped. */
    static GateCommitmentView of(
            GateCommitment commitment,
            CommitmentStandings.Standing standing,
            LocalDate today,
            AvailableActions available) {
        var known = standing.asked().checkpoint();
        var content = commitment.content();
        return new GateCommitmentView(
                commitment.id(),
                commitment.scopeId(),
                commitment.reviewId(),
                commitment.decisionId(),
                commitment.gate(),
                commitment.kind(),
                commitment.checkpointId(),
                known == null ? commitment.checkpointThen() : known,
                commitment.text(),
                content,
                Overdue.is(commitment.status() == CommitmentStatus.OPEN, content.dueOn(), today),
                commitment.status(),
                commitment.dischargedOn(),
                commitment.dischargedBy(),
                commitment.evidence(),
                commitment.createdAt(),
                available.of(
                        CommitmentLifecycle.MACHINE,
                        commitment.status(),
                        commitment.scopeId(),
                        command -> against(standing)),
                commitment.version());
    }

    private static @Nullable ProblemType against(CommitmentStandings.Standing standing) {
        return standing.initiative().status() == InitiativeStatus.CLOSED_STOPPED
                ? StageProblem.INITIATIVE_CLOSED
                : standing.againstDischarge();
    }
}
