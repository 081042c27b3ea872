package org.mobiletoolkit.stakeholder.course.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** A role in one initiative, to be given to somebody of the organisation. */
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","assignee":"ward-manager@rrx","role":"PROJECT_MEMBER",
                 "from":"2026-12-01","until":"2027-03-31"}""")
public record NewRoleAssignment(
        @NotNull UUID initiativeId,

        @Schema(description = "Login of who gets the role") @NotBlank @Size(max = 200)
        String assignee,

        @NotNull InitiativeRole role,

        @Schema(description = "First day; today when left out, not earlier") @Nullable @PlausibleDay
        LocalDate from,

        @Schema(description = "Last day, five years after the first at the latest") @NotNull @PlausibleDay
        LocalDate until) {}
