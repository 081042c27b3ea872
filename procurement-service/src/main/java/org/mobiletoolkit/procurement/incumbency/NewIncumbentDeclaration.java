package org.mobiletoolkit.procurement.incumbency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/**
 * The caller's statement that no supplier serves the initiative yet (handbook 2.3, noIncumbentSuppliers).
 *
 * @param initiativeId of which initiative
 * @param declaredOn the day of the statement, not in the future; today when left out
 * @param reason how one knows, 3 to 1000 characters
 */
@Schema(
        examples = "{\"initiativeId\":\"0190a5f0-7c00-7000-8000-000000000001\","
                + "\"reason\":\"The service has worked on paper until now\"}")
public record NewIncumbentDeclaration(
        @NotNull @Schema(examples = "0190a5f0-7c00-7000-8000-000000000001")
        UUID initiativeId,

        @Nullable @Schema(examples = "2026-05-12") @PlausibleDay
        LocalDate declaredOn,

        @NotBlank @Size(min = 3, max = 1000) @Schema(examples = "The service has worked on paper until now")
        String reason) {}
