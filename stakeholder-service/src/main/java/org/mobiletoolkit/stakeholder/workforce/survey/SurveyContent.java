package org.mobiletoolkit.stakeholder.workforce.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.record.Fixed;
import org.mobiletoolkit.platform.record.Given;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.Question;

/**
 * What is said of a survey while it is a draft (handbook 6.5); once it is open its questions stay as they were asked.
 *
 * <p>Its segments are stored with what they were called then, so that the survey keeps them.
 */
@Schema(name = "StaffSurveyContent", examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","title":"Mobile devices today",
                 "purpose":"CURRENT_MOBILE_USE","introduction":"Ten minutes; nobody learns who said what.",
                 "questions":[{"code":"use","text":"How often do you use a mobile device?","type":"SINGLE",
                 "required":true,"options":[{"code":"daily","label":"Every day"},{"code":"never","label":"Never"}]},
                 {"code":"signal","text":"The signal is good where I work","type":"LIKERT5"}],
                 "segments":[{"userTypeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5f"}],"closes":"2026-07-31"}""")
public record SurveyContent(
        @Fixed @NotNull UUID initiativeId,
        @NotBlank @Size(max = 200) String title,
        @NotNull SurveyPurpose purpose,
        @Size(max = 4000) @Nullable String introduction,

        @Schema(description = "True when left out: then nobody can read a single answer")
        Boolean anonymous,

        @Size(max = 60) @Valid List<@NotNull Question> questions,
        @Size(max = 200) @Valid List<@NotNull PlannedSegment> segments,

        @Schema(description = "People who can take part, where they are not asked by user type")
        @Min(0)
        @Max(1_000_000)
        @Nullable
        Integer population,

        @Schema(description = "Last day on which answers are taken; until it is closed when left out")
        @Nullable
        @PlausibleDay
        LocalDate closes) {

    public SurveyContent {
        anonymous = anonymous == null ? Boolean.TRUE : anonymous;
        questions = Given.list(questions);
        segments = Given.list(segments);
    }
}
