package org.mobiletoolkit.stakeholder.workforce.statement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people one staff group has. */
@Schema(name = "StatedStaffGroup")
public record StatedGroup(
        @Schema(examples = "Nursing and midwifery") @NotBlank @Size(max = 120)
        String staffGroup,

        @Schema(examples = "420") @NotNull @Min(0) @Max(1_000_000)
        Integer headcount) {}
