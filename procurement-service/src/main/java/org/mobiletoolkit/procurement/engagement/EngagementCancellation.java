package org.mobiletoolkit.procurement.engagement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a planned engagement will not take place.
 *
 * @param reason 3 to 1000 characters
 */
@Schema(name = "SupplierEngagementCancellation", examples = "{\"reason\":\"Supplier postponed its release\"}")
public record EngagementCancellation(
        @NotBlank @Size(min = 3, max = 1000) @Schema(examples = "Supplier postponed its release")
        String reason) {}
