package org.mobiletoolkit.stakeholder.board.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.person.LoginCover;

/** A decision as callers see it. */
public record DecisionView(
        UUID id,
        UUID initiativeId,
        UUID meetingId,
        String subjectType,
        UUID subjectId,
        int subjectVersion,
        DecisionOutcome outcome,
        @Nullable String rationale,
        List<String> conditions,

        @Schema(description = "The same conditions, each with whether it is met")
        List<ConditionView> conditionStates,

        @Nullable Votes votes,

        @Schema(description = "False when the meeting had no quorum: the decision then satisfies nothing")
        boolean valid,

        LocalDate decidedOn,
        Instant recordedAt) {

    static DecisionView of(Decision decision) {
        return of(decision, LoginCover.NONE);
    }

    static DecisionView of(Decision decision, LoginCover cover) {
        return new DecisionView(
                decision.id(),
                decision.initiativeId(),
                decision.meetingId(),
                decision.subjectType(),
                decision.subjectId(),
                decision.subjectVersion(),
                decision.outcome(),
                decision.rationale(),
                decision.conditions(),
                decision.conditionStates().stream()
                        .map(state -> state.under(cover))
                        .toList(),
                decision.votes(),
                decision.isValid(),
                decision.decidedOn(),
                decision.recordedAt());
    }
}
