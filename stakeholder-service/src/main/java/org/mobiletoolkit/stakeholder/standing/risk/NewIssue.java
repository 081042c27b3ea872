package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.login.Login;

/** Something that has happened and stands in the way. */
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","title":"No signal in the east wing",
                 "severity":"MAJOR","owner":"project-member@rrx","dueOn":"2026-08-31"}""")
public record NewIssue(
        @NotNull UUID initiativeId,

        @Schema(
                description =
                        "The risk of the initiative that it has to do with, if any; one that has come about is materialised"
                                + " instead")
        @Nullable
        UUID riskId,

        @NotBlank @Size(max = 500) String title,
        @Size(min = 1, max = 4000) @Nullable String description,
        @NotNull IssueSeverity severity,
        @NotBlank @Size(max = 200) @Login String owner,
        @NotNull @PlausibleDay LocalDate dueOn,
        @Nullable @PlausibleDay LocalDate raisedOn) {

    IssueContent content() {
        return new IssueContent(title, description, severity, owner, dueOn);
    }
}
