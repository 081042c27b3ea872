package org.mobiletoolkit.stakeholder.course.gate;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/**
 * A frozen evidence pack.
 *
 * @param sha256 digest of the UTF-8 bytes of the whole content, as they stand at {@code /content}
 * @param whole false when some of it is withheld from the caller, so that the digest is not that of {@code content}
 * @param content the canonical JSON: facts as answered, checkpoint statuses, waivers, meeting, decision
 */
public record EvidencePackView(
        UUID id,
        UUID initiativeId,
        UUID reviewId,
        Gate gate,
        Instant frozenAt,
        String sha256,
        boolean whole,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String content) {

    static EvidencePackView of(EvidencePack pack, String content) {
        return new EvidencePackView(
                pack.id(),
                pack.initiativeId(),
                pack.reviewId(),
                pack.gate(),
                pack.frozenAt(),
                pack.sha256(),
                content.equals(pack.content()),
                content);
    }
}
