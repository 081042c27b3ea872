package org.mobiletoolkit.stakeholder.workforce.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.Question;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.SurveySegment;

/** A survey as callers see it. */
@Schema(name = "StaffSurveyView")
public record SurveyView(
        UUID id,
        UUID initiativeId,
        String title,
        SurveyPurpose purpose,
        @Nullable String introduction,
        boolean anonymous,
        List<Question> questions,
        List<SurveySegment> segments,
        @Nullable Integer population,
        @Nullable LocalDate closes,
        SurveyStatus status,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable Instant reportedAt,
        @Nullable SurveyReport report,

        @Schema(description = "When the single answers were deleted; the results stay") @Nullable
        Instant rawAnswersDeletedAt,

        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static SurveyView of(Survey survey, AvailableActions available) {
        var content = survey.content();
        return new SurveyView(
                survey.id(),
                content.initiativeId(),
                content.title(),
                content.purpose(),
                content.introduction(),
                content.anonymous(),
                content.questions(),
                survey.segments(),
                content.population(),
                content.closes(),
                survey.status(),
                survey.openedOn(),
                survey.closedOn(),
                survey.reportedAt(),
                survey.report(),
                survey.rawAnswersDeletedAt(),
                survey.createdAt(),
                available.of(SurveyLifecycle.MACHINE, survey.status(), survey.scopeId(), survey::obstacleTo),
                survey.version());
    }
}
