package org.mobiletoolkit.stakeholder.survey;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.questionnaire.SurveySegment;
import org.mobiletoolkit.stakeholder.questionnaire.Turnout;

/** How many have answered: of all only while the survey is open, as numbers of segments that rise one by one tell who. */
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
        var results = survey.results();
        if (results != null) {
            return results.total().turnout();
        }
        var responses = answers.countOf(survey.id());
        return Turnout.of(
                responses, people(survey), responses >= settings.suppressionThreshold(), settings.marginOfErrorPct());
    }

    private static @Nullable Integer people(Survey survey) {
        if (survey.segments().isEmpty()) {
            return survey.population();
        }
        var people = 0;
        for (SurveySegment segment : survey.segments()) {
            if (segment.population() == null) {
                return null;
            }
            people += segment.population();
        }
        return people;
    }
}
