package org.mobiletoolkit.device.estate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/**
 * A baseline to begin: counts, or a declaration that there is nothing to count, or neither yet.
 *
 * @param initiativeId the initiative that it is counted for
 * @param asOf the day of the count, not in the future
 * @param source where the counts come from
 * @param lines counts, each of another class, system and age
 * @param noExistingEstate true to declare that the trust has no mobile devices
 * @param noExistingEstateReason why there are none; needed with the declaration and refused without it
 */
public record NewEstateBaseline(
        @NotNull
        @Schema(
                description = "The initiative that it is counted for",
                examples = "01920d2e-5a3c-7b1e-8f00-2b6f3c9d1a01")
        UUID initiativeId,

        @NotNull @Schema(description = "The day of the count, not in the future", examples = "2026-05-01") @PlausibleDay
        LocalDate asOf,

        @Nullable
        @Size(min = 1, max = 200)
        @Schema(description = "Where the counts come from", examples = "Asset register, April extract")
        String source,

        @Schema(description = "Counts, each of another class, system and age")
        @Nullable
        @Size(max = EstateBaselineChange.MOST_LINES)
        List<@Valid @NotNull EstateLine> lines,

        @Nullable
        @Schema(
                description = "True to declare that the trust has no mobile devices",
                defaultValue = "false",
                examples = "false")
        Boolean noExistingEstate,

        @Nullable
        @Size(min = 1, max = 1000)
        @Schema(
                description = "Why there are none; needed with the declaration and refused without it",
                examples = "The community service is new and has no devices")
        String noExistingEstateReason) {

    EstateContent content() {
        return new EstateContent(
                asOf,
                source,
                Objects.requireNonNullElse(lines, List.of()),
                Boolean.TRUE.equals(noExistingEstate),
                noExistingEstateReason);
    }
}
