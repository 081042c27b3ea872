package org.mobiletoolkit.handbook.undertaking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something will not be done. */
@Schema(examples = "{\"reason\":\"Overtaken by the new contract\"}")
public record UndertakingCancellation(
        @NotBlank @Size(max = 2000) String reason) {}
