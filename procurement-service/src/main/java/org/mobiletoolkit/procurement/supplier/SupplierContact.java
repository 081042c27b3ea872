package org.mobiletoolkit.procurement.supplier;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask at a supplier: work details only (handbook 7.5).
 *
 * @param name the contact's name, or the name of a desk
 * @param role what they do there
 * @param workEmail work address
 */
public record SupplierContact(
        @NotBlank @Size(max = 120) @Schema(examples = "Account desk")
        String name,

        @Nullable @Size(max = 120) @Schema(examples = "Account manager")
        String role,

        @Nullable @Email @Size(max = 254) @Schema(examples = "nhs-accounts@supplier.example")
        String workEmail) {}
