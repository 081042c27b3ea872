package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** What may be changed of a consultation while it is a draft. */
@Schema(examples = "{\"closes\":\"2026-06-19\"}")
public record ConsultationPlan(
        @NotBlank @Size(max = 200) String title,
        @NotNull ConsultationTopic topic,
        @NotNull ConsultationMethod method,
        @NotBlank @Size(max = 4000) String objectives,

        @Schema(description = "Whom it asks, group by group") @NotNull @Size(max = 100) @Valid
        List<@NotNull AudienceEntry> audience,

        @Schema(description = "What people are given to read, e.g. the briefing pack of two pages")
        @NotNull
        @Size(max = 50)
        @Valid
        List<@NotNull ConsultationDocument> documents,

        @Schema(description = "How and where people respond, in words for them") @Size(min = 1, max = 1000) @Nullable
        String howToRespond,

        @Schema(description = "How it is made a fair one") @NotNull @Valid
        GunningChecklist gunning,

        @Schema(description = "First day on which people can answer") @NotNull @PlausibleDay
        LocalDate opens,

        @Schema(description = "Last day on which people can answer") @NotNull @PlausibleDay
        LocalDate closes,

        @Schema(description = "Why the minimum period is waived; only where people meet, never for a SURVEY")
        @Size(min = 1, max = 2000)
        @Nullable
        String periodWaiverReason) {}
