package org.mobiletoolkit.procurement.supplier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a supplier leaves the active register or returns to it.
 *
 * @param reason 3 to 1000 characters
 */
@Schema(examples = "{\"reason\":\"Ceased trading\"}")
public record SupplierStatusReason(
        @NotBlank @Size(min = 3, max = 1000) @Schema(examples = "Ceased trading")
        String reason) {}
