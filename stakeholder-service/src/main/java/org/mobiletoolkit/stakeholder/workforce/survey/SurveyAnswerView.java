package org.mobiletoolkit.stakeholder.workforce.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.GivenAnswer;

/** One person's answers to a named survey. */
public record SurveyAnswerView(
        UUID id,
        UUID surveyId,
        @Nullable UUID userTypeId,
        @Nullable String subject,
        @Nullable LocalDate answeredOn,
        List<GivenAnswer> answers) {

    static SurveyAnswerView of(SurveyAnswer answer) {
        return new SurveyAnswerView(
                answer.id(),
                answer.surveyId(),
                answer.userTypeId(),
                answer.subject(),
                answer.answeredOn(),
                answer.answers());
    }
}
