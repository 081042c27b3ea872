package org.mobiletoolkit.stakeholder.workforce.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.Question;

/** What may be changed of a survey while it is a draft; once it is open its questions stay as they were asked. */
@Schema(examples = "{\"closes\":\"2026-07-31\"}")
public record SurveyPlan(
        @NotBlank @Size(max = 200) String title,
        @NotNull SurveyPurpose purpose,
        @Size(max = 4000) @Nullable String introduction,
        @NotNull Boolean anonymous,
        @NotNull @Size(max = 60) @Valid List<@NotNull Question> questions,
        @NotNull @Size(max = 200) @Valid List<@NotNull PlannedSegment> segments,

        @Schema(description = "People who can take part, where they are not asked by user type")
        @Min(0)
        @Max(1_000_000)
        @Nullable
        Integer population,

        @Schema(description = "Last day on which answers are taken; until it is closed when left out")
        @Nullable
        @PlausibleDay
        LocalDate closes) {}
