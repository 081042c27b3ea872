package org.mobiletoolkit.procurement.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;

/** An engagement as callers see it; what came of it is absent until it was held. */
@Schema(
        requiredProperties = {
            "id",
            "initiativeId",
            "supplierId",
            "kind",
            "status",
            "participants",
            "createdAt",
            "createdBy",
            "version",
            "availableActions"
        })
public record SupplierEngagementView(
        UUID id,
        UUID initiativeId,
        UUID supplierId,
        EngagementKind kind,
        EngagementStatus status,
        @Nullable String purpose,
        @Nullable LocalDate plannedFor,
        List<String> participants,
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
                engagement.initiativeId(),
                engagement.supplierId(),
                engagement.kind(),
                engagement.status(),
                engagement.purpose(),
                engagement.plannedFor(),
                engagement.participants(),
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
