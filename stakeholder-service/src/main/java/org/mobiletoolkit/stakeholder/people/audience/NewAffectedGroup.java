package org.mobiletoolkit.stakeholder.people.audience;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** A group of people whom an initiative affects. */
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","name":"Community nursing, north",
                 "kind":"STAFF_GROUP","userTypeCode":"COMMUNITY_NURSE","headcount":120,"recipients":96,
                 "devicesPlanned":100,"statedOn":"2026-05-11"}""")
public record NewAffectedGroup(
        @NotNull UUID initiativeId,
        @NotBlank @Size(max = 200) String name,
        @NotNull AudienceKind kind,

        @Schema(description = "Code of the initiative's active user type to which its people belong")
        @Size(min = 1, max = 60)
        @Nullable
        String userTypeCode,

        @Schema(description = "The stakeholder of kind GROUP or ORGANISATION who is this group, where there is one")
        @Nullable
        UUID stakeholderId,

        @Schema(description = "How many people belong to it") @NotNull @Min(1) @Max(1_000_000)
        Integer headcount,

        @Schema(description = "How many of its people are to receive a device; none when left out")
        @Min(0)
        @Max(1_000_000)
        @Nullable
        Integer recipients,

        @Schema(
                description =
                        "How many devices are planned for it, shared ones included; one per recipient when left out")
        @Min(0)
        @Max(1_000_000)
        @Nullable
        Integer devicesPlanned,

        @Schema(description = "The day as of which these numbers were planned; today when left out")
        @Nullable
        @PlausibleDay
        LocalDate statedOn) {

    AffectedGroupContent content(LocalDate today) {
        var receiving = Objects.requireNonNullElse(recipients, 0);
        return new AffectedGroupContent(
                name,
                kind,
                userTypeCode,
                stakeholderId,
                headcount,
                receiving,
                Objects.requireNonNullElse(devicesPlanned, receiving),
                Objects.requireNonNullElse(statedOn, today),
                null);
    }
}
