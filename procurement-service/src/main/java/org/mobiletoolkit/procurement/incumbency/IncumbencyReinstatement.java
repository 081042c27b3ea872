package org.mobiletoolkit.procurement.incumbency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a supplier serves the initiative after all, or again.
 *
 * @param reason 3 to 1000 characters
 */
@Schema(examples = "{\"reason\":\"Contract extended by a year\"}")
public record IncumbencyReinstatement(
        @NotBlank @Size(min = 3, max = 1000) @Schema(examples = "Contract extended by a year")
        String reason) {}
