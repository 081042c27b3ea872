package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.handbook.undertaking.Undertaking;
import org.mobiletoolkit.platform.login.Login;
import org.mobiletoolkit.platform.record.Fixed;

/** An action on a success factor. */
@Embeddable
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","factorId":"success.mobile.connectivity",
                 "title":"Agree roaming for the two bases without Wi-Fi","owner":"programme-manager@rrx",
                 "dueOn":"2026-08-31"}""")
public record FactorActionContent(
        @Fixed @NotNull UUID initiativeId,

        @Schema(description = "Id of the factor in the toolkit") @Fixed @NotBlank @Size(max = 80)
        String factorId,

        @Schema(description = "The assessment that showed the need") @Fixed @Nullable
        UUID assessmentId,

        @NotBlank @Size(max = LONGEST_TITLE) String title,

        @Schema(description = "Login of the colleague who sees to it") @NotBlank @Size(max = LONGEST_OWNER) @Login
        String owner,

        @NotNull @PlausibleDay LocalDate dueOn)
        implements Undertaking {}
