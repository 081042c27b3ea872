package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a consultation is given up. */
@Schema(
        name = "ConsultationCancellation",
        examples = "{\"reason\":\"Merged with the consultation of the community division\"}")
public record Cancellation(@NotBlank @Size(max = 2000) String reason) {}
