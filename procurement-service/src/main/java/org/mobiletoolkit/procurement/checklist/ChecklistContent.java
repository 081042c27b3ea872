package org.mobiletoolkit.procurement.checklist;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an issue says of a checklist as a whole.
 *
 * @param issue counts the issues to the initiative
 */
@Embeddable
@Schema(name = "RequirementChecklistContent")
public record ChecklistContent(
        UUID initiativeId,

        @Schema(examples = "res.community-requirements-checklist")
        String templateId,

        int templateVersion,
        String title,
        int issue,
        String issuedBy,
        Instant issuedAt) {

    static ChecklistContent of(RequirementChecklistIssued said, Instant at) {
        return new ChecklistContent(
                said.initiativeId(),
                said.templateId(),
                said.templateVersion(),
                said.title(),
                said.issue(),
                said.issuedBy(),
                at);
    }
}
