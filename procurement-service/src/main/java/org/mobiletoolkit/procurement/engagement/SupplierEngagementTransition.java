package org.mobiletoolkit.procurement.engagement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What {@code supplier-engagement.stage-transitioned.v1} says beside the states; no free text, no names.
 *
 * <p>Published: add optional members freely, change nothing else without a v2.
 */
record SupplierEngagementTransition(
        UUID supplierId,
        EngagementKind kind,
        @Nullable LocalDate heldOn,
        @Nullable SupportLevel supportLevel,
        @Nullable RoadmapAlignment roadmapAlignment,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy) {

    static SupplierEngagementTransition of(SupplierEngagement engagement) {
        var held = engagement.held();
        return new SupplierEngagementTransition(
                engagement.supplierId(),
                engagement.content().kind(),
                held == null ? null : held.heldOn(),
                held == null ? null : held.supportLevel(),
                held == null ? null : held.roadmapAlignment(),
                engagement.supersedesId(),
                engagement.supersededById());
    }
}
