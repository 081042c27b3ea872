package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.login.Login;
import org.mobiletoolkit.platform.record.Fixed;

/** Something that is taken for granted until it is known; changed while it is open. */
@Embeddable
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","statement":"Every site has 4G indoors",
                 "ifWrong":"Offline work has to be bought","owner":"project-member@rrx","checkBy":"2026-09-30"}""")
public record AssumptionContent(
        @Fixed @NotNull UUID initiativeId,
        @NotBlank @Size(max = 2000) String statement,

        @Schema(description = "What follows if it is wrong") @Size(min = 1, max = 2000) @Nullable
        String ifWrong,

        @Schema(description = "Login of who finds out") @NotBlank @Size(max = 200) @Login
        String owner,

        @Schema(description = "By when it is to be known") @NotNull @PlausibleDay
        LocalDate checkBy) {}
