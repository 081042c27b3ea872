package org.mobiletoolkit.stakeholder.workforce.survey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.SurveyResults;

/** Everything that prepares and moves a survey. Each method is one transaction. */
@ApplicationScoped
@Transactional
class SurveyCommands {

    private final Surveys surveys;
    private final SurveyAnswers answers;
    private final Participations participations;
    private final SurveyPlanCheck check;
    private final OpenInitiatives initiatives;
    private final SurveySettings settings;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    SurveyCommands(
            Surveys surveys,
            SurveyAnswers answers,
            Participations participations,
            SurveyPlanCheck check,
            OpenInitiatives initiatives,
            SurveySettings settings,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.surveys = surveys;
        this.answers = answers;
        this.participations = participations;
        this.check = check;
        this.initiatives = initiatives;
        this.settings = settings;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    Survey prepare(NewSurvey said) {
        initiatives.requireOpen(said.initiativeId());
        var plan = said.plan();
        var asked = check.segmentsOf(said.initiativeId(), plan);
        var survey =
                new Survey(Uuid7.generate(clock), said.initiativeId(), caller.subject(), clock.instant(), plan, asked);
        surveys.persistAndFlush(survey);
        journal.created(subject(survey), plan);
        said(survey, "prepare", null);
        return survey;
    }

    Survey change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var survey = requireOpen(id, ifMatch);
        if (survey.status() != SurveyStatus.DRAFT) {
            throw new Refusal(
                    CommonProblem.TRANSITION_NOT_ALLOWED,
                    "A survey is changed only as a draft; this one is " + survey.status());
        }
        var before = survey.plan();
        var plan = patches.apply(before, patch);
        survey.plan(plan, check.segmentsOf(survey.initiativeId(), plan));
        surveys.flush();
        journal.updated(subject(survey), before, plan);
        return survey;
    }

    /** Freezes the questions, and the segments with their populations as of today. */
    Survey open(UUID id, @Nullable String ifMatch) {
        var survey = requireOpen(id, ifMatch);
        var from = survey.status();
        var today = London.today(clock);
        survey.open(check.countedSegmentsOf(survey), participations.newSalt(), today);
        if (survey.questions().isEmpty()) {
            throw new Refusal(SurveyProblem.SURVEY_WITHOUT_QUESTIONS, "Nothing is asked yet");
        }
        if (survey.closes() != null && survey.closes().isBefore(today)) {
            throw new Refusal(CommonProblem.RULE_VIOLATED, "The last day, %s, has passed".formatted(survey.closes()))
                    .rule("SURVEY.CLOSES");
        }
        return transitioned(survey, SurveyLifecycle.OPEN_IT, from);
    }

    /** Counts the answers once and for all, and forgets who took part. */
    Survey close(UUID id, @Nullable String ifMatch) {
        var survey = requireOpen(id, ifMatch);
        var from = survey.status();
        survey.close(London.today(clock));
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
        return transitioned(survey, SurveyLifecycle.CLOSE, from);
    }

    Survey report(UUID id, @Nullable String ifMatch, SurveyReport report) {
        var survey = requireOpen(id, ifMatch);
        var from = survey.status();
        survey.report(report, clock.instant());
        return transitioned(survey, SurveyLifecycle.REPORT, from);
    }

    private Survey requireOpen(UUID id, @Nullable String ifMatch) {
        var survey = surveys.requireAlone(id);
        IfMatch.require(ifMatch, survey.version());
        initiatives.requireOpen(survey.initiativeId());
        return survey;
    }

    private Survey transitioned(Survey survey, String command, SurveyStatus from) {
        surveys.flush();
        said(survey, command, from);
        return survey;
    }

    private void said(Survey survey, String command, @Nullable SurveyStatus from) {
        journal.transitioned(
                subject(survey),
                command,
                from,
                survey.status(),
                null,
                new SurveyEventDetail(survey.purpose(), survey.anonymous()));
    }

    private static Subject subject(Survey survey) {
        return new Subject("survey", survey.id(), survey.initiativeId(), survey.version());
    }
}
