package org.mobiletoolkit.stakeholder.workforce.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.GivenAnswer;

/** The caller's own answers to a survey, given once. */
@Schema(examples = """
                {"surveyId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a60","userTypeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5f",
                 "answers":[{"question":"use","options":["daily"]},{"question":"signal","rating":2}]}""")
public record NewSurveyAnswer(
        @NotNull UUID surveyId,

        @Schema(description = "The segment to which the caller belongs; needed where the survey has segments") @Nullable
        UUID userTypeId,

        @NotEmpty @Size(max = 60) @Valid List<@NotNull GivenAnswer> answers) {}
