package org.mobiletoolkit.stakeholder.course.initiative;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** What became of an entry of a roadmap, and on which day; today when it is left out. */
@Schema(
        name = "RoadmapTaskOutcome",
        examples = "{\"outcome\":\"12 nurses worked offline for four weeks\",\"endedOn\":\"2027-02-20\"}")
public record RoadmapOutcome(
        @NotBlank @Size(max = 2000) String outcome,
        @Nullable @PlausibleDay LocalDate endedOn) {}
