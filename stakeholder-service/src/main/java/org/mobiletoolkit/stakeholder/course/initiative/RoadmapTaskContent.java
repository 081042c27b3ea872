package org.mobiletoolkit.stakeholder.course.initiative;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.login.Login;

/** What may be changed of an entry of a roadmap while it is open; what it is was decided by the board. */
@Embeddable
@Schema(examples = "{\"owner\":\"project-member@rrx\",\"dueOn\":\"2027-03-12\"}")
public record RoadmapTaskContent(
        @Schema(description = "Login of who does it") @Size(min = 1, max = 200) @Login @Nullable
        String owner,

        @NotNull @PlausibleDay LocalDate dueOn) {}
