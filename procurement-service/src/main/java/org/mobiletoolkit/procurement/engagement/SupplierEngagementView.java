package org.mobiletoolkit.procurement.engagement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;

/** An engagement as callers see it; what came of it is absent until it was held. */
public record SupplierEngagementView(
        UUID id,
        @JsonUnwrapped SupplierEngagementContent content,
        EngagementStatus status,
        @Nullable LocalDate heldOn,
        @Nullable String outcome,
        @Nullable SupportLevel supportLevel,
        @Nullable RoadmapAlignment roadmapAlignment,
        @Nullable String nextSteps,
        @Nullable Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy,
        Instant createdAt,
        String createdBy,
        long version,
        List<AvailableAction> availableActions)
        implements Versioned {

    static SupplierEngagementView of(SupplierEngagement engagement, List<AvailableAction> actions) {
        var held = engagement.held();
        return new SupplierEngagementView(
                engagement.id(),
                engagement.content(),
                engagement.status(),
                held == null ? null : held.heldOn(),
                held == null ? null : held.text(),
                held == null ? null : held.supportLevel(),
                held == null ? null : held.roadmapAlignment(),
                held == null ? null : held.nextSteps(),
                held == null ? null : held.recordedAt(),
                held == null ? null : held.recordedBy(),
                engagement.supersedesId(),
                engagement.supersededById(),
                engagement.createdAt(),
                engagement.createdBy(),
                engagement.version(),
                actions);
    }
}
