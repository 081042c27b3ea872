package org.mobiletoolkit.device.connectivity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.device.signal.MitigationKind;

/**
 * A mitigation as callers write it; who recorded it and when is added.
 *
 * @param kind of help; a site has at most one of each
 * @param description what exactly was agreed
 */
public record NewMitigation(
        @NotNull @Schema(description = "Of help; a site has at most one of each", examples = "ROAMING")
        MitigationKind kind,

        @NotBlank
        @Size(max = 500)
        @Schema(description = "What exactly was agreed", examples = "Multi-network SIMs for the community team")
        String description) {

    boolean says(Mitigation recorded) {
        return kind == recorded.kind() && description.equals(recorded.description());
    }
}
