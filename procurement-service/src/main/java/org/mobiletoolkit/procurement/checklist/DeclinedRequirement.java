package org.mobiletoolkit.procurement.checklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a requirement of a checklist is not taken over.
 *
 * @param reason 3 to 1000 characters
 */
@Schema(examples = "{\"reason\":\"Photographs are taken with the camera of the wound clinic\"}")
public record DeclinedRequirement(
        @NotBlank @Size(min = 3, max = 1000) String reason) {}
