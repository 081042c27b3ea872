package org.mobiletoolkit.stakeholder.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** Something that is taken for granted until it is known. */
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","statement":"Every site has 4G indoors",
                 "ifWrong":"Offline work has to be bought","owner":"project-member@rrx","checkBy":"2026-09-30"}""")
public record NewAssumption(
        @NotNull UUID initiativeId,
        @NotBlank @Size(max = 2000) String statement,
        @Size(min = 1, max = 2000) @Nullable String ifWrong,
        @NotBlank @Size(max = 200) String owner,
        @NotNull @PlausibleDay LocalDate checkBy) {

    AssumptionContent content() {
        return new AssumptionContent(statement, ifWrong, owner, checkBy);
    }
}
