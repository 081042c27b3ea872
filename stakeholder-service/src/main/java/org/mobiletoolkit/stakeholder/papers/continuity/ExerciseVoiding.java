package org.mobiletoolkit.stakeholder.papers.continuity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why what was taken down of an exercise does not count. */
@Schema(examples = "{\"reason\":\"Taken down twice\"}")
public record ExerciseVoiding(@NotBlank @Size(max = 2000) String reason) {}
