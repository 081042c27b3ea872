package org.mobiletoolkit.stakeholder.people.champion;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** What may be changed of a champion who has not stood down. */
@Schema(examples = "{\"until\":\"2027-03-31\"}")
public record ChampionTerm(
        @NotNull ChampionRole role,

        @Schema(description = "The user type to which the person belongs") @Nullable
        UUID userTypeId,

        @Schema(description = "First day; may be still to come") @NotNull @PlausibleDay
        LocalDate since,

        @Schema(description = "Last day as planned") @Nullable @PlausibleDay
        LocalDate until) {

    /** Whether the day lies within the term, both ends included. */
    boolean covers(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
