package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** Gives people more time. */
@Schema(examples = "{\"closes\":\"2026-06-26\",\"reason\":\"The night staff asked for a second session\"}")
public record NewClosingDate(
        @Schema(description = "The new last day on which people can answer") @NotNull @PlausibleDay
        LocalDate closes,

        @NotBlank @Size(max = 2000) String reason) {}
