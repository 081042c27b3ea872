package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/**
 * How likely and how grave a risk is thought to be, on a day.
 *
 * @param likelihood before any response, 1 to 5
 * @param impact before any response, 1 to 5
 * @param assessedOn the day on which it was thought so; today when it is left out
 */
@Schema(examples = """
                {"likelihood":4,"impact":4,"residualLikelihood":2,"residualImpact":4,
                 "rationale":"Second supplier found","assessedOn":"2026-06-15"}""")
public record NewRiskScoring(
        @NotNull @Min(1) @Max(5) Integer likelihood,
        @NotNull @Min(1) @Max(5) Integer impact,

        @Schema(description = "What is left of it after the response") @Min(1) @Max(5) @Nullable
        Integer residualLikelihood,

        @Min(1) @Max(5) @Nullable Integer residualImpact,
        @Size(min = 1, max = 2000) @Nullable String rationale,
        @Nullable @PlausibleDay LocalDate assessedOn) {}
