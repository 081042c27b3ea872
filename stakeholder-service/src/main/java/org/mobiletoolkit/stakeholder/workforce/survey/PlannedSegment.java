package org.mobiletoolkit.stakeholder.workforce.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A user type whose people are asked. */
@Schema(name = "SurveyPlannedSegment")
public record PlannedSegment(
        @NotNull UUID userTypeId,

        @Schema(description = "People who can take part; the user type's headcount on opening when left out")
        @Min(0)
        @Max(1_000_000)
        @Nullable
        Integer population) {}
