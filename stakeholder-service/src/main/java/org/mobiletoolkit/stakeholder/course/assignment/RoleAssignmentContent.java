package org.mobiletoolkit.stakeholder.course.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.login.Login;

/** A role in one initiative, given to somebody of the organisation. */
@Embeddable
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","assignee":"ward-manager@rrx","role":"PROJECT_MEMBER",
                 "from":"2026-12-01","until":"2027-03-31"}""")
public record RoleAssignmentContent(
        @NotNull UUID initiativeId,

        @Schema(description = "Login of who gets the role") @NotBlank @Size(max = 200) @Login
        String assignee,

        @Enumerated(EnumType.STRING) @NotNull InitiativeRole role,

        @Column(name = "from_day") @Schema(description = "First day; today when left out, not earlier") @PlausibleDay
        LocalDate from,

        @Column(name = "until_day")
        @Schema(description = "Last day, five years after the first at the latest")
        @NotNull
        @PlausibleDay
        LocalDate until) {

    RoleAssignmentContent startingOn(LocalDate first) {
        return new RoleAssignmentContent(initiativeId, assignee, role, first, until);
    }
}
