package org.mobiletoolkit.platform.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a record is taken back, where what is right is recorded apart. */
@Schema(examples = "{\"reason\":\"The scores of another trust were entered\"}")
public record RectificationReason(
        @Schema(description = "What was wrong, and how that is known") @NotBlank @Size(max = 1000)
        String reason) {}
