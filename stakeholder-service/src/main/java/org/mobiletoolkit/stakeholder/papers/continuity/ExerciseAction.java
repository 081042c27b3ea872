package org.mobiletoolkit.stakeholder.papers.continuity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.login.Login;

/** What has to be done after an exercise, by whom and by when. */
@Schema(examples = "{\"title\":\"Second SIM for the valleys\",\"owner\":\"it-manager@rrx\",\"dueOn\":\"2027-05-31\"}")
public record ExerciseAction(
        @NotBlank @Size(max = 1000) String title,

        @Schema(description = "Login") @NotBlank @Size(max = 200) @Login
        String owner,

        @NotNull @PlausibleDay LocalDate dueOn) {}
