package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The score aimed at in one dimension (pillar or section) of a maturity assessment. */
public record DimensionTarget(
        @Schema(examples = "SMART_FOUNDATIONS") @NotBlank @Size(max = 120)
        String dimension,

        @Schema(description = "1 to 5 (DMA_2023) or 0 to 100 (DMA_2015)", examples = "3.5")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 6)
        BigDecimal target) {}
