package org.mobiletoolkit.stakeholder.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** What may be changed of an assumption while it is open. */
@Schema(examples = "{\"checkBy\":\"2026-10-01\"}")
public record AssumptionContent(
        @NotBlank @Size(max = 2000) String statement,

        @Schema(description = "What follows if it is wrong") @Size(min = 1, max = 2000) @Nullable
        String ifWrong,

        @Schema(description = "Login of who finds out") @NotBlank @Size(max = 200)
        String owner,

        @Schema(description = "By when it is to be known") @NotNull @PlausibleDay
        LocalDate checkBy) {}
