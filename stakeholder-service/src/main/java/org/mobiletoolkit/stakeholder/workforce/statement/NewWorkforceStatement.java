package org.mobiletoolkit.stakeholder.workforce.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** A statement of how many people the initiative is about. */
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","asAt":"2026-03-31",
                 "source":"Electronic staff record","total":650,
                 "groups":[{"staffGroup":"Nursing and midwifery","headcount":420},
                 {"staffGroup":"Allied health professionals","headcount":230}]}""")
public record NewWorkforceStatement(
        @NotNull UUID initiativeId,

        @Schema(description = "The day of which the figures are true") @NotNull @PlausibleDay
        LocalDate asAt,

        @NotBlank @Size(max = 300) String source,
        @NotNull @Min(0) @Max(1_000_000) Integer total,

        @Schema(description = "Left out where only the total is known") @Size(max = 100) @Valid @Nullable
        List<@NotNull StatedGroup> groups) {

    WorkforceFigures figures() {
        return new WorkforceFigures(asAt, source, total, Objects.requireNonNullElse(groups, List.of()));
    }
}
