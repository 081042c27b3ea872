package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an action will not be taken. */
@Schema(examples = "{\"reason\":\"The estates programme brings Wi-Fi to both bases\"}")
public record FactorActionCancellation(
        @NotBlank @Size(max = 2000) String reason) {}
