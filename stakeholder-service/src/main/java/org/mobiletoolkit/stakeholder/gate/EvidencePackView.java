package org.mobiletoolkit.stakeholder.gate;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.stakeholder.initiative.Gate;

/**
 * A frozen evidence pack.
 *
 * @param sha256 digest of the UTF-8 bytes of {@code content} as they stand here and at {@code /content}
 * @param content the canonical JSON, unchanged: facts as answered, checkpoint statuses, waivers, meeting, decision
 */
public record EvidencePackView(
        UUID id,
        UUID initiativeId,
        UUID reviewId,
        Gate gate,
        Instant frozenAt,
        String sha256,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String content) {

    static EvidencePackView of(EvidencePack pack) {
        return new EvidencePackView(
                pack.id(),
                pack.initiativeId(),
                pack.reviewId(),
                pack.gate(),
                pack.frozenAt(),
                pack.sha256(),
                pack.content());
    }
}
