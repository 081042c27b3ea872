package org.mobiletoolkit.stakeholder.standing.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One scoring of a risk as callers see it. */
public record RiskScoringView(
        UUID id,
        UUID riskId,
        RiskScore inherent,
        @Nullable RiskScore residual,
        @Nullable String rationale,
        LocalDate assessedOn,
        String author,
        Instant recordedAt) {

    static RiskScoringView of(RiskScoring scoring) {
        return new RiskScoringView(
                scoring.id(),
                scoring.riskId(),
                scoring.inherent(),
                scoring.residual(),
                scoring.rationale(),
                scoring.assessedOn(),
                scoring.author(),
                scoring.recordedAt());
    }
}
