package org.mobiletoolkit.procurement.incumbency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the declaration was wrong or no longer holds.
 *
 * @param reason 3 to 1000 characters
 */
@Schema(examples = "{\"reason\":\"A pilot contract has come to light\"}")
public record DeclarationWithdrawal(
        @NotBlank @Size(min = 3, max = 1000) @Schema(examples = "A pilot contract has come to light")
        String reason) {}
