package org.mobiletoolkit.procurement.checklist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;

/**
 * A checklist of requirements as callers see it.
 *
 * @param issue counts the issues to the initiative
 * @param open how many items wait for a decision
 * @param items only on a single read
 */
@Schema(
        requiredProperties = {
            "id",
            "initiativeId",
            "templateId",
            "templateVersion",
            "title",
            "issue",
            "issuedBy",
            "issuedAt",
            "status",
            "open",
            "accepted",
            "declined",
            "withdrawn",
            "createdAt",
            "version"
        })
public record RequirementChecklistView(
        UUID id,
        UUID initiativeId,

        @Schema(examples = "res.community-requirements-checklist")
        String templateId,

        int templateVersion,
        String title,
        int issue,
        String issuedBy,
        Instant issuedAt,
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
                checklist.initiativeId(),
                checklist.templateId(),
                checklist.templateVersion(),
                checklist.title(),
                checklist.issue(),
                checklist.issuedBy(),
                checklist.issuedAt(),
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
