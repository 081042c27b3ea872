package org.mobiletoolkit.device.estate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/**
 * What may be corrected of a draft, as a merge patch: what is left out stays, an array replaces the whole array.
 *
 * @param asOf the day of the count, not in the future
 * @param source where the counts come from
 * @param lines all counts
 * @param noExistingEstate true to declare that the trust has no mobile devices
 * @param noExistingEstateReason why there are none
 */
public record EstateBaselineChange(
        @NotNull @Schema(description = "The day of the count, not in the future", examples = "2026-05-02") @PlausibleDay
        LocalDate asOf,

        @Nullable
        @Size(min = 1, max = 200)
        @Schema(description = "Where the counts come from", examples = "Asset register, corrected after the ward walk")
        String source,

        @Schema(description = "All counts") @Nullable @Size(max = MOST_LINES)
        List<@Valid @NotNull EstateLine> lines,

        @Nullable @Schema(description = "True to declare that the trust has no mobile devices", examples = "false")
        Boolean noExistingEstate,

        @Nullable
        @Size(min = 1, max = 1000)
        @Schema(description = "Why there are none", examples = "The community service is new and has no devices")
        String noExistingEstateReason) {

    /** Every class with every system and age: more lines would have to repeat one. */
    static final int MOST_LINES = 252;

    static EstateBaselineChange of(EstateContent content) {
        return new EstateBaselineChange(
                content.asOf(),
                content.source(),
                content.lines(),
                content.noExistingEstate(),
                content.noExistingEstateReason());
    }

    EstateContent content() {
        return new EstateContent(
                asOf,
                source,
                Objects.requireNonNullElse(lines, List.of()),
                Boolean.TRUE.equals(noExistingEstate),
                noExistingEstateReason);
    }
}
