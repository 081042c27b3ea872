package org.mobiletoolkit.procurement.checklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
 * @param reason why it was declined
 */
public record RequirementChecklistItemView(
        UUID id,
        UUID initiativeId,
        UUID checklistId,
        @Schema(examples = "SEC-1") String code,
        @JsonUnwrapped ItemContent content,
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
                item.scopeId(),
                item.checklistId(),
                item.code(),
                item.content(),
                item.status(),
                item.reason(),
                item.decidedBy(),
                item.decidedAt(),
                item.version(),
                actions);
    }
}
