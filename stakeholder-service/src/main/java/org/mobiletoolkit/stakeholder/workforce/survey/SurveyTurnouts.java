package org.mobiletoolkit.stakeholder.workforce.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.SurveyResults;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.Turnout;

/**
 * How many have answered: of all only while the survey is open, as numbers of segments that rise one by one tell who, and not
 * where the results would withhold it, were the survey closed at that moment.
 */
@ApplicationScoped
class SurveyTurnouts {

    private final SurveyAnswers answers;
    private final SurveySettings settings;

    SurveyTurnouts(SurveyAnswers answers, SurveySettings settings) {
        this.answers = answers;
        this.settings = settings;
    }

    SurveyTurnoutView of(Survey survey) {
        return new SurveyTurnoutView(survey.id(), survey.status(), turnout(survey));
    }

    private Turnout turnout(Survey survey) {
        var closed = survey.results();
        var results = closed != null
                ? closed
                : SurveyResults.of(
                        List.of(),
                        survey.segments(),
                        survey.population(),
                        answers.responses(survey.id()),
                        settings.suppressionThreshold(),
                        settings.marginOfErrorPct());
        return results.total().turnout();
    }
}
