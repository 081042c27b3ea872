package org.mobiletoolkit.platform.record;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a record is taken back, and what is right.
 *
 * @param <C> what is said of such a record at the beginning
 */
@Schema(examples = "{\"reason\":\"She was not there; the list of another meeting was used\"}")
public record Rectifying<C extends Record>(
        @Schema(description = "What was wrong, and how that is known") @NotBlank @Size(max = 1000)
        String reason,

        @Schema(description = "What is right, recorded in its place at once; left out when nothing is") @Valid @Nullable
        C instead) {}
