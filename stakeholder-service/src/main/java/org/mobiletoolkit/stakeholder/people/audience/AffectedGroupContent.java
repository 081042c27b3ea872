package org.mobiletoolkit.stakeholder.people.audience;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/**
 * What may be said of an affected group.
 *
 * <p>Who receives a device is planned here by the authors of the initiative, as of a day, so that the coverage of
 * consultations is compared with a record and not with a guess.
 */
@Embeddable
@Schema(examples = "{\"recipients\":96,\"devicesPlanned\":100,\"statedOn\":\"2026-05-11\"}")
public record AffectedGroupContent(
        @NotBlank @Size(max = 200) String name,
        @Enumerated(EnumType.STRING) @NotNull AudienceKind kind,

        @Schema(description = "Code of the initiative's active user type to which its people belong")
        @Size(min = 1, max = 60)
        @Nullable
        String userTypeCode,

        @Schema(description = "The stakeholder of kind GROUP or ORGANISATION who is this group, where there is one")
        @Nullable
        UUID stakeholderId,

        @Schema(description = "How many people belong to it") @NotNull @Min(1) @Max(1_000_000)
        Integer headcount,

        @Schema(description = "How many of its people are to receive a device; never more than belong to it")
        @NotNull
        @Min(0)
        @Max(1_000_000)
        Integer recipients,

        @Schema(description = "How many devices are planned for it, shared ones included")
        @NotNull
        @Min(0)
        @Max(1_000_000)
        Integer devicesPlanned,

        @Schema(description = "The day as of which these numbers were planned") @NotNull @PlausibleDay
        LocalDate statedOn,

        @Schema(description = "The last day on which it was affected; left out while it is") @Nullable @PlausibleDay
        LocalDate endedOn) {}
