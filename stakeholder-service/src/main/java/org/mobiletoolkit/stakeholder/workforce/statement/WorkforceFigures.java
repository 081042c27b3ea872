package org.mobiletoolkit.stakeholder.workforce.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be corrected of a workforce statement. */
@Schema(examples = "{\"total\":655,\"source\":\"Electronic staff record, corrected extract\"}")
public record WorkforceFigures(
        @Schema(description = "The day of which the figures are true") @NotNull
        LocalDate asAt,

        @NotBlank @Size(max = 300) String source,

        @Schema(description = "People in scope of the initiative") @NotNull @Min(0) @Max(1_000_000)
        Integer total,

        @Schema(description = "People per staff group; together at most the total") @NotNull @Size(max = 100) @Valid
        List<@NotNull StatedGroup> groups) {

    /** People of the total who are in no stated group; negative when the groups exceed the total. */
    long elsewhere() {
        return total - groups.stream().mapToLong(StatedGroup::headcount).sum();
    }
}
