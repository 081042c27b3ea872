package org.mobiletoolkit.stakeholder.people.briefing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.people.consultation.ConsultationTopic;

/** A briefing pack to be generated from the records as they are now. */
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b",
                 "consultationId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5d",
                 "contact":"Mobile programme office, Harbour House, extension 4410"}""")
public record NewBriefingPack(
        @NotNull UUID initiativeId,

        @Schema(description = "The consultation for which people are briefed") @Nullable
        UUID consultationId,

        @Schema(description = "What people are briefed on; that of the consultation, or else the vision, when left out")
        @Nullable
        ConsultationTopic topic,

        @Schema(description = "Whom to ask") @Size(min = 1, max = 300) @Nullable
        String contact) {}
