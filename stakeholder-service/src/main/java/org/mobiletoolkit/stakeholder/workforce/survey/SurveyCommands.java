package org.mobiletoolkit.stakeholder.workforce.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.SurveyResults;

/** Everything that prepares and moves a survey. Each method is one transaction. */
@ApplicationScoped
@Transactional
class SurveyCommands {

    private final Surveys surveys;
    private final SurveyAnswers answers;
    private final Participations participations;
    private final SurveyPlanCheck check;
    private final SurveySettings settings;
    private final Desk desk;

    SurveyCommands(
            Surveys surveys,
            SurveyAnswers answers,
            Participations participations,
            SurveyPlanCheck check,
            SurveySettings settings,
            Desk desk) {
        this.surveys = surveys;
        this.answers = answers;
        this.participations = participations;
        this.check = check;
        this.settings = settings;
        this.desk = desk;
    }

    Survey prepare(SurveyContent said) {
        var origin = desk.begin(said.initiativeId());
        var survey = new Survey(origin, said, check.segmentsOf(said));
        return desk.made(survey, survey.prepared());
    }

    Survey change(UUID id, Seen seen, Patch<SurveyContent> patch) {
        var survey = desk.openAlone(surveys, id, seen);
        if (survey.status() != SurveyStatus.DRAFT) {
            throw new Refusal(
                    CommonProblem.TRANSITION_NOT_ALLOWED,
                    "A survey is changed only as a draft; this one is " + survey.status());
        }
        var content = desk.patched(survey, patch);
        var asked = check.segmentsOf(content);
        return desk.changed(survey, content, to -> survey.plan(to, asked));
    }

    /** Freezes the questions, and the segments with their populations as of today. */
    Survey open(UUID id, Seen seen) {
        var survey = desk.openAlone(surveys, id, seen);
        var today = London.today(desk.clock());
        var move = survey.open(check.countedSegmentsOf(survey), participations.newSalt(), today);
        if (survey.questions().isEmpty()) {
            throw new Refusal(SurveyProblem.SURVEY_WITHOUT_QUESTIONS, "Nothing is asked yet");
        }
        if (survey.closes() != null && survey.closes().isBefore(today)) {
            throw new Refusal(CommonProblem.RULE_VIOLATED, "The last day, %s, has passed".formatted(survey.closes()))
                    .rule("SURVEY.CLOSES");
        }
        return desk.moved(survey, move);
    }

    /** Counts the answers once and for all, and forgets who took part. */
    Survey close(UUID id, Seen seen) {
        var survey = desk.openAlone(surveys, id, seen);
        var move = survey.close(London.today(desk.clock()));
        survey.resultIn(SurveyResults.of(
                survey.questions(),
                survey.segments(),
                survey.population(),
                answers.tallies(survey.id()),
                settings.suppressionThreshold(),
                settings.marginOfErrorPct()));
        participations.forget(survey.id());
        if (survey.anonymous()) {
            answers.shuffle(survey.id());
        }
        return desk.moved(survey, move);
    }

    Survey report(UUID id, Seen seen, SurveyReport report) {
        var survey = desk.openAlone(surveys, id, seen);
        return desk.moved(survey, survey.report(report, desk.clock().instant()));
    }
}
