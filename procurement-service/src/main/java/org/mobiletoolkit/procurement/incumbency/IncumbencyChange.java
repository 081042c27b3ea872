package org.mobiletoolkit.procurement.incumbency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/**
 * What may be changed of an incumbency: members left out stay.
 *
 * @param since the first day, not in the future nor after the end
 * @param supplies what the supplier supplies
 */
@Schema(examples = "{\"supplies\":\"Community record and its mobile client\"}")
public record IncumbencyChange(
        @NotNull @Schema(examples = "2019-04-01") @PlausibleDay
        LocalDate since,

        @NotBlank @Size(min = 3, max = 1000) @Schema(examples = "Community record and its mobile client")
        String supplies) {

    static IncumbencyChange of(Incumbency incumbency) {
        return new IncumbencyChange(incumbency.since(), incumbency.supplies());
    }
}
