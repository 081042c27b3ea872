package org.mobiletoolkit.stakeholder.board.governance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.person.LoginCover;
import org.mobiletoolkit.platform.record.Rectification;

/** A decision as callers see it. */
public record DecisionView(
        UUID id,
        UUID initiativeId,
        @JsonUnwrapped DecisionContent content,

        @Schema(description = "The conditions, each with whether it is met")
        List<ConditionView> conditionStates,

        @Schema(description = "False when the meeting had no quorum: the decision then satisfies nothing")
        boolean valid,

        LocalDate decidedOn,
        Instant recordedAt,

        @Schema(description = "Why it holds no longer; missing while it does") @Nullable
        Rectification rectification) {

    static DecisionView of(Decision decision) {
        return of(decision, LoginCover.NONE);
    }

    static DecisionView of(Decision decision, LoginCover cover) {
        return new DecisionView(
                decision.id(),
                decision.scopeId(),
                decision.content(),
                decision.conditionStates().stream()
                        .map(state -> state.under(cover))
                        .toList(),
                decision.isValid(),
                decision.decidedOn(),
                decision.createdAt(),
                decision.rectification());
    }
}
