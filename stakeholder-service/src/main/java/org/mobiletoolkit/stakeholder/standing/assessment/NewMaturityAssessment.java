package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A maturity assessment to be begun. */
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","title":"Baseline before the vision",
                 "scheme":"DMA_2023","phase":"BASELINE","target":4,
                 "targets":[{"dimension":"SMART_FOUNDATIONS","target":3.5}],
                 "scores":[{"dimension":"WELL_LED","domain":"Board ownership","score":3},
                 {"dimension":"SMART_FOUNDATIONS","domain":"Connectivity","score":2}]}""")
public record NewMaturityAssessment(
        @NotNull UUID initiativeId,
        @NotBlank @Size(max = 200) String title,
        @NotNull MaturityScheme scheme,
        @NotNull AssessmentPhase phase,
        @Size(max = 300) @Valid @Nullable List<@NotNull DomainScore> scores,

        @Schema(description = "The overall score aimed at")
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 6)
        @Nullable
        BigDecimal target,

        @Schema(description = "The score aimed at in single dimensions") @Size(max = 100) @Valid @Nullable
        List<@NotNull DimensionTarget> targets) {

    MaturityContent content() {
        return new MaturityContent(
                title,
                phase,
                Objects.requireNonNullElse(scores, List.of()),
                target,
                Objects.requireNonNullElse(targets, List.of()));
    }
}
