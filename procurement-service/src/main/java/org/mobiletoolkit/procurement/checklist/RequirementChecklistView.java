package org.mobiletoolkit.procurement.checklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;

/**
 * A checklist of requirements as callers see it.
 *
 * @param open how many items wait for a decision
 * @param items only on a single read
 */
public record RequirementChecklistView(
        UUID id,
        @JsonUnwrapped ChecklistContent content,
        ChecklistStatus status,
        int open,
        int accepted,
        int declined,
        int withdrawn,
        Instant createdAt,
        @Nullable List<RequirementChecklistItemView> items,
        long version)
        implements Versioned {

    static RequirementChecklistView of(
            RequirementChecklist checklist, @Nullable List<RequirementChecklistItemView> items) {
        return new RequirementChecklistView(
                checklist.id(),
                checklist.content(),
                checklist.status(),
                checklist.open(),
                checklist.accepted(),
                checklist.declined(),
                checklist.withdrawn(),
                checklist.createdAt(),
                items,
                checklist.version());
    }
}
