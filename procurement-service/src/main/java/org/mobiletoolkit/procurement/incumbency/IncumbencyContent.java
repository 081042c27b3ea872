package org.mobiletoolkit.procurement.incumbency;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.record.Fixed;

/** A supplier that already serves the initiative. */
@Embeddable
@Schema(
        examples = "{\"initiativeId\":\"0190a5f0-7c00-7000-8000-000000000001\","
                + "\"supplierId\":\"0190a5f0-7c00-7000-8000-000000000002\",\"since\":\"2019-04-01\","
                + "\"supplies\":\"Community electronic patient record\"}")
public record IncumbencyContent(
        @Fixed @NotNull @Schema(description = "Whom it serves", examples = "0190a5f0-7c00-7000-8000-000000000001")
        UUID initiativeId,

        @Fixed @NotNull @Schema(description = "Who serves", examples = "0190a5f0-7c00-7000-8000-000000000002")
        UUID supplierId,

        @NotNull
        @PlausibleDay
        @Schema(description = "The first day, neither in the future nor after the end", examples = "2019-04-01")
        LocalDate since,

        @NotBlank
        @Size(min = 3, max = 1000)
        @Schema(description = "What it supplies", examples = "Community electronic patient record")
        String supplies) {}
