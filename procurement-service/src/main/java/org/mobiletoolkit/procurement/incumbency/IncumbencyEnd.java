package org.mobiletoolkit.procurement.incumbency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/**
 * That a supplier no longer serves the initiative.
 *
 * @param endedOn the last day, neither in the future nor before the start
 * @param reason 3 to 1000 characters
 */
@Schema(examples = "{\"endedOn\":\"2026-03-31\",\"reason\":\"Contract expired and was not renewed\"}")
public record IncumbencyEnd(
        @NotNull @Schema(examples = "2026-03-31") @PlausibleDay
        LocalDate endedOn,

        @NotBlank @Size(min = 3, max = 1000) @Schema(examples = "Contract expired and was not renewed")
        String reason) {}
