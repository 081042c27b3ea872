package org.mobiletoolkit.procurement.incumbency;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** The caller's statement that no supplier serves the initiative yet (handbook 2.3, noIncumbentSuppliers). */
@Embeddable
@Schema(
        name = "IncumbentDeclarationContent",
        examples = "{\"initiativeId\":\"0190a5f0-7c00-7000-8000-000000000001\","
                + "\"reason\":\"The service has worked on paper until now\"}")
public record DeclarationContent(
        @NotNull @Schema(examples = "0190a5f0-7c00-7000-8000-000000000001")
        UUID initiativeId,

        @PlausibleDay
        @Schema(
                description = "The day of the statement, not in the future; today when left out",
                examples = "2026-05-12")
        LocalDate declaredOn,

        @NotBlank
        @Size(min = 3, max = 1000)
        @Schema(description = "How one knows", examples = "The service has worked on paper until now")
        String reason) {

    DeclarationContent on(LocalDate day) {
        return new DeclarationContent(initiativeId, day, reason);
    }
}
