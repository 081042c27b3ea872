package org.mobiletoolkit.procurement.incumbency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/**
 * A supplier that already serves the initiative.
 *
 * @param initiativeId whom it serves
 * @param supplierId who serves
 * @param since the first day, not in the future
 * @param supplies what it supplies, 3 to 1000 characters
 */
@Schema(
        examples = "{\"initiativeId\":\"0190a5f0-7c00-7000-8000-000000000001\","
                + "\"supplierId\":\"0190a5f0-7c00-7000-8000-000000000002\",\"since\":\"2019-04-01\","
                + "\"supplies\":\"Community electronic patient record\"}")
public record NewIncumbency(
        @NotNull @Schema(examples = "0190a5f0-7c00-7000-8000-000000000001")
        UUID initiativeId,

        @NotNull @Schema(examples = "0190a5f0-7c00-7000-8000-000000000002")
        UUID supplierId,

        @NotNull @Schema(examples = "2019-04-01") @PlausibleDay
        LocalDate since,

        @NotBlank @Size(min = 3, max = 1000) @Schema(examples = "Community electronic patient record")
        String supplies) {}
