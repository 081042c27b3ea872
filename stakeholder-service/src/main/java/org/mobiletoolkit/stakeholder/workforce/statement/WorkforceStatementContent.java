package org.mobiletoolkit.stakeholder.workforce.statement;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.record.Fixed;
import org.mobiletoolkit.platform.record.Given;

/** How many people the initiative is about. */
@Embeddable
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","asOf":"2026-03-31",
                 "source":"Electronic staff record","total":650,
                 "groups":[{"staffGroup":"Nursing and midwifery","headcount":420},
                 {"staffGroup":"Allied health professionals","headcount":230}]}""")
public record WorkforceStatementContent(
        @Fixed @NotNull UUID initiativeId,

        @Schema(description = "The day of which the figures are true") @NotNull @PlausibleDay
        LocalDate asOf,

        @NotBlank @Size(max = 300) String source,

        @Schema(description = "People in scope of the initiative") @NotNull @Min(0) @Max(1_000_000)
        Integer total,

        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "People per staff group, together at most the total; left out where only that is known")
        @Size(max = 100)
        @Valid
        List<@NotNull StatedGroup> groups) {

    public WorkforceStatementContent {
        groups = Given.list(groups);
    }

    /** People of the total who are in no stated group; negative when the groups exceed the total. */
    int elsewhere() {
        return total - groups.stream().mapToInt(StatedGroup::headcount).sum();
    }
}
