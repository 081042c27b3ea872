package org.mobiletoolkit.stakeholder.people.champion;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** What may be changed of a champion who has not stood down. */
@Embeddable
@Schema(examples = "{\"until\":\"2027-03-31\"}")
public record ChangeChampionContent(
        @Enumerated(EnumType.STRING) @NotNull ChampionRole role,

        @Schema(description = "The user type to which the person belongs") @Nullable
        UUID userTypeId,

        @Schema(description = "First day; may be still to come") @NotNull @PlausibleDay
        LocalDate since,

        @Schema(description = "Last day as planned") @Nullable @PlausibleDay
        LocalDate until) {

    ChangeChampionContent endingOn(LocalDate day) {
        return new ChangeChampionContent(role, userTypeId, since, day);
    }
}
