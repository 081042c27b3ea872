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
 * A risk as callers see it on a day.
 *
 * @param reference by which people know it, e.g. R-0001
 * @param inherent its place on the matrix before any response, by the newest scoring
 * @param residual what is left after the response; left out while nobody said
 * @param attention why somebody has to look at it now: NO_OWNER, NO_RESPONSE, REVIEW_OVERDUE; only of extreme ones
 */
public record RiskView(
        UUID id,
        UUID initiativeId,
        String reference,
        @JsonUnwrapped RiskContent content,
        boolean reviewOverdue,
        LocalDate raisedOn,
        RiskStatus status,
        LocalDate statusSince,
        @Nullable String statusReason,
        RiskScore inherent,
        @Nullable RiskScore residual,
        LocalDate scoredOn,
        List<String> attention,
        String createdBy,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static RiskView of(Risk risk, LocalDate today, AvailableActions available) {
        var content = risk.content();
        return new RiskView(
                risk.id(),
                risk.scopeId(),
                risk.reference(),
                content,
                Overdue.is(risk.status() == RiskStatus.OPEN, content.reviewOn(), today),
                risk.raisedOn(),
                risk.status(),
                risk.statusSince(),
                risk.statusReason(),
                risk.inherent(),
                risk.residual(),
                risk.scoredOn(),
                risk.attention(today).stream().map(Enum::name).toList(),
                risk.createdBy(),
                risk.createdAt(),
                available.of(RiskLifecycle.MACHINE, risk.status(), risk.scopeId()),
                risk.version());
    }
}
