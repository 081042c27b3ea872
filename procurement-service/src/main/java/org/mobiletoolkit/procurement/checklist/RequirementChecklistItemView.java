package org.mobiletoolkit.procurement.checklist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;

/**
 * An item of a checklist as callers see it.
 *
 * @param issue the latest issue that has it
 * @param reason why it was declined
 */
@Schema(
        requiredProperties = {
            "id",
            "initiativeId",
            "checklistId",
            "code",
            "position",
            "category",
            "priority",
            "text",
            "guidance",
            "issue",
            "status",
            "version",
            "availableActions"
        })
public record RequirementChecklistItemView(
        UUID id,
        UUID initiativeId,
        UUID checklistId,
        @Schema(examples = "SEC-1") String code,
        int position,
        RequirementCategory category,
        RequirementPriority priority,
        String text,
        @Schema(description = "Why it matters") String guidance,
        int issue,
        ItemStatus status,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        long version,
        List<AvailableAction> availableActions)
        implements Versioned {

    static RequirementChecklistItemView of(RequirementChecklistItem item, List<AvailableAction> actions) {
        return new RequirementChecklistItemView(
                item.id(),
                item.initiativeId(),
                item.checklistId(),
                item.code(),
                item.position(),
                item.category(),
                item.priority(),
                item.text(),
                item.guidance(),
                item.issue(),
                item.status(),
                item.reason(),
                item.decidedBy(),
                item.decidedAt(),
                item.version(),
                actions);
    }
}
