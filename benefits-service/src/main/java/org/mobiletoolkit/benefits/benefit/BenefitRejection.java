package org.mobiletoolkit.benefits.benefit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The approval that a benefit is put aside; the caller is the approver.
 *
 * @param reason 3 to 1000 characters
 */
@Schema(examples = "{\"reason\":\"Counted already as BEN-003\"}")
public record BenefitRejection(
        @NotBlank @Size(min = 3, max = 1000) @Schema(examples = "Counted already as BEN-003")
        String reason) {}
