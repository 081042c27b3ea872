package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that people are given to read: a version of a typed document, a briefing pack, or a link elsewhere. */
@Schema(examples = "{\"briefingPackId\":\"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a71\"}")
public record ConsultationDocument(
        @Schema(description = "What it is called") @Size(min = 1, max = 200) @Nullable
        String title,

        @Schema(description = "Where it is, if it is not kept here")
        @Size(max = 500)
        @Pattern(regexp = "https?://[^\\s<>\"]+", message = "must be an http or https address")
        @Nullable
        String link,

        @Schema(description = "A typed document of the initiative") @Nullable
        UUID documentId,

        @Schema(description = "Exactly which version of it") @Min(1) @Nullable
        Integer documentVersion,

        @Schema(description = "A briefing pack of the initiative") @Nullable
        UUID briefingPackId) {

    /** Exactly one thing is named, and a document with its version. */
    boolean isClear() {
        var named = (link == null ? 0 : 1) + (documentId == null ? 0 : 1) + (briefingPackId == null ? 0 : 1);
        return named == 1 && (documentId == null) == (documentVersion == null);
    }
}
