package org.mobiletoolkit.stakeholder.standing.opportunity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an opportunity is not pursued. */
@Schema(
        name = "OpportunityRejection",
        examples = "{\"reason\":\"The electronic patient record brings it next spring\"}")
public record RejectionReason(@NotBlank @Size(max = 2000) String reason) {}
