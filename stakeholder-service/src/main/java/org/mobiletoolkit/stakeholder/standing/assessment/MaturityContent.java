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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed of a maturity assessment while it is a draft. */
@Schema(examples = "{\"target\":4}")
public record MaturityContent(
        @NotBlank @Size(max = 200) String title,
        @NotNull AssessmentPhase phase,
        @NotNull @Size(max = 300) @Valid List<@NotNull DomainScore> scores,

        @Schema(description = "The overall score aimed at")
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 6)
        @Nullable
        BigDecimal target,

        @Schema(description = "The score aimed at in single dimensions") @Size(max = 100) @Valid @NotNull
        List<@NotNull DimensionTarget> targets) {}
