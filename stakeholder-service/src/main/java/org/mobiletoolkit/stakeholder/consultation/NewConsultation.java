package org.mobiletoolkit.stakeholder.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A consultation to be prepared. */
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","title":"Our vision of mobile working",
                 "topic":"VISION","method":"WORKSHOP","objectives":"Find out what community staff want first",
                 "audience":["Community nursing","Therapies"],"documents":["https://intranet.example/mobile/briefing"],
                 "opens":"2026-06-01","closes":"2026-06-12"}""")
public record NewConsultation(
        @NotNull UUID initiativeId,
        @NotBlank @Size(max = 200) String title,
        @NotNull ConsultationTopic topic,
        @NotNull ConsultationMethod method,
        @NotBlank @Size(max = 4000) String objectives,

        @Schema(description = "Groups that are asked, in words") @Size(max = 100) @Nullable
        List<@NotBlank @Size(max = 200) String> audience,

        @Schema(description = "Links to what people are given to read, e.g. the briefing pack of two pages")
        @Size(max = 50)
        @Nullable
        List<@NotBlank @Size(max = 500) String> documents,

        @Schema(description = "First day on which people can answer") @NotNull
        LocalDate opens,

        @Schema(description = "Last day on which people can answer") @NotNull
        LocalDate closes,

        @Schema(description = "Why the minimum period is waived; only where people meet, never for a SURVEY")
        @Size(min = 1, max = 2000)
        @Nullable
        String periodWaiverReason) {

    ConsultationPlan plan() {
        return new ConsultationPlan(
                title,
                topic,
                method,
                objectives,
                Objects.requireNonNullElse(audience, List.of()),
                Objects.requireNonNullElse(documents, List.of()),
                opens,
                closes,
                periodWaiverReason);
    }
}
