package org.mobiletoolkit.stakeholder.papers.continuity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the lead of a service says about a version of the plan. */
@Schema(
        examples =
                "{\"service\":\"DN\",\"verdict\":\"DISAGREE\",\"reason\":\"Four hours without the record is too long\"}")
public record NewAgreement(
        @Schema(description = "Code of the service, as that version of the plan names it") @NotBlank @Size(max = 60)
        String service,

        @NotNull AgreementVerdict verdict,

        @Schema(description = "Needed by whoever disagrees") @Size(min = 1, max = 2000) @Nullable
        String reason) {}
