package org.mobiletoolkit.procurement.checklist;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.procurement.checklist.RequirementChecklistIssued.Item;

/**
 * What the latest issue that has an item says of it.
 *
 * @param issue that issue
 */
@Embeddable
@Schema(name = "RequirementChecklistItemContent")
public record ItemContent(
        int position,
        @Enumerated(EnumType.STRING) RequirementCategory category,
        @Enumerated(EnumType.STRING) RequirementPriority priority,
        String text,
        @Schema(description = "Why it matters") String guidance,
        int issue) {

    static ItemContent of(Item said, int position, int issue) {
        return new ItemContent(position, said.category(), said.priority(), said.text(), said.guidance(), issue);
    }
}
