package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.login.Login;

/** What may be changed of an issue while it is open. */
@Embeddable
@Schema(examples = """
                {"title":"No supplier delivers in time","severity":"CRITICAL","owner":"programme-manager@rrx",
                 "dueOn":"2026-10-01"}""")
public record IssueContent(
        @NotBlank @Size(max = 500) String title,
        @Size(min = 1, max = 4000) @Nullable String description,
        @Enumerated(EnumType.STRING) @NotNull IssueSeverity severity,

        @Schema(description = "Login of who resolves it") @NotBlank @Size(max = 200) @Login
        String owner,

        @NotNull @PlausibleDay LocalDate dueOn) {}
