package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.record.Fixed;
import org.mobiletoolkit.platform.record.Given;

/** What is said of a consultation, and may be changed while it is a draft. */
@Embeddable
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","title":"Our vision of mobile working",
                 "topic":"VISION","method":"WORKSHOP","objectives":"Find out what community staff want first",
                 "audience":[{"groupId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a70"},{"name":"Staff side","expected":12}],
                 "documents":[{"title":"Draft vision","link":"https://intranet.example/mobile/vision"}],
                 "howToRespond":"Come to the workshop in Harbour House, or write to mobile@trust.example",
                 "gunning":{"proposalsFormative":"The vision is a draft; its scope is open"},
                 "opens":"2026-06-01","closes":"2026-06-12"}""")
public record ConsultationContent(
        @Fixed @NotNull UUID initiativeId,
        @NotBlank @Size(max = 200) String title,
        @Enumerated(EnumType.STRING) @NotNull ConsultationTopic topic,
        @Enumerated(EnumType.STRING) @NotNull ConsultationMethod method,
        @NotBlank @Size(max = 4000) String objectives,

        @JdbcTypeCode(SqlTypes.JSON) @Schema(description = "Whom it asks, group by group") @Size(max = 100) @Valid
        List<@NotNull AudienceEntry> audience,

        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "What people are given to read, e.g. the briefing pack of two pages")
        @Size(max = 50)
        @Valid
        List<@NotNull ConsultationDocument> documents,

        @Schema(description = "How and where people respond, in words for them") @Size(min = 1, max = 1000) @Nullable
        String howToRespond,

        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "How it is made a fair one; may be filled in until it is reported")
        @Valid
        GunningChecklist gunning,

        @Schema(description = "First day on which people can answer") @NotNull @PlausibleDay
        LocalDate opens,

        @Schema(description = "Last day on which people can answer") @NotNull @PlausibleDay
        LocalDate closes,

        @Schema(description = "Why the minimum period is waived; only where people meet, never for a SURVEY")
        @Size(min = 1, max = 2000)
        @Nullable
        String periodWaiverReason) {

    public ConsultationContent {
        audience = Given.list(audience);
        documents = Given.list(documents);
        gunning = gunning == null ? GunningChecklist.EMPTY : gunning;
    }

    ConsultationContent judged(GunningChecklist as) {
        return new ConsultationContent(
                initiativeId,
                title,
                topic,
                method,
                objectives,
                audience,
                documents,
                howToRespond,
                as,
                opens,
                closes,
                periodWaiverReason);
    }

    ConsultationContent closing(LocalDate on) {
        return new ConsultationContent(
                initiativeId,
                title,
                topic,
                method,
                objectives,
                audience,
                documents,
                howToRespond,
                gunning,
                opens,
                on,
                periodWaiverReason);
    }
}
