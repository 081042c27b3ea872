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

/** What may be changed of a success-factor assessment while it is a draft. */
@Schema(examples = "{\"title\":\"Where we stand, second round\"}")
public record FactorContent(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 10) @Valid List<@NotNull FactorScore> factors,

        @Schema(description = "The mean of the ten scores aimed at")
        @DecimalMin("1")
        @DecimalMax("5")
        @Digits(integer = 1, fraction = 6)
        @Nullable
        BigDecimal target) {}
