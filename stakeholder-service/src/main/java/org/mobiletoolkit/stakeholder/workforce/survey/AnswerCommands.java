package org.mobiletoolkit.stakeholder.workforce.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.AnswerRule;

/**
 * Takes answers. Each method is one transaction.
 *
 * <p><b>What is written of an anonymous answer, and what not.</b> The answer without person and time, its texts apart
 * from it, and a mark that the person took part ({@link Participations}). There is no event and, unlike for every other
 * write of the suite, no line in the audit log: a line would hold the actor and the moment for years and, as lines and
 * answers are stored in the same order and by the same transactions, would tell a reader of the database who gave which
 * answer. The log knows of the survey's opening, closing and report. When the survey closes the marks are deleted and the
 * answers stored anew in random order. A caller who sends an {@code Idempotency-Key} leaves a hash of the key, the person
 * and the answers for a day; it says nothing to whoever does not know the key. An answer to a named survey is logged like
 * any other record.
 *
 * <p>The survey is held still meanwhile, so that no answer slips in after it was counted; answers do not wait for one
 * another.
 */
@ApplicationScoped
@Transactional
class AnswerCommands {

    private final Surveys surveys;
    private final EntityManager entities;
    private final Participations participations;
    private final OpenInitiatives initiatives;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    AnswerCommands(
            Surveys surveys,
            EntityManager entities,
            Participations participations,
            OpenInitiatives initiatives,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.surveys = surveys;
        this.entities = entities;
        this.participations = participations;
        this.initiatives = initiatives;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    SurveyAnswerReceipt answer(NewSurveyAnswer said) {
        var survey = requireTaking(said);
        checkSegment(survey, said);
        var faults = new AnswerRule(survey.questions()).faults(said.answers(), "/answers");
        if (!faults.isEmpty()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The answers do not fit the questions").errors(faults);
        }
        if (!participations.isFirst(
                survey.id(),
                Objects.requireNonNull(caller.organisation(), "Whoever answers belongs to an organisation"),
                Objects.requireNonNull(survey.participationSalt(), "An open survey has its salt"),
                caller.subject())) {
            throw new Refusal(SurveyProblem.SURVEY_ALREADY_ANSWERED, "Everybody answers once");
        }
        return survey.anonymous() ? keepAnonymous(survey, said) : keepNamed(survey, said);
    }

    private Survey requireTaking(NewSurveyAnswer said) {
        var survey = surveys.requireAsked(said.surveyId());
        initiatives.requireOpen(survey.scopeId());
        if (!survey.takesAnswersOn(London.today(clock))) {
            throw new Refusal(
                    SurveyProblem.SURVEY_NOT_OPEN,
                    survey.status() == SurveyStatus.OPEN
                            ? "The last day was " + survey.closes()
                            : "The survey is " + survey.status());
        }
        return survey;
    }

    private static void checkSegment(Survey survey, NewSurveyAnswer said) {
        var asked = survey.segments();
        if (asked.isEmpty() && said.userTypeId() != null) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The survey does not ask by user type")
                    .at("/userTypeId", "misplaced", "Must be left out");
        }
        if (!asked.isEmpty() && asked.stream().noneMatch(one -> one.userTypeId().equals(said.userTypeId()))) {
            throw new Refusal(CommonProblem.UNKNOWN_REFERENCE, "The survey asks other user types")
                    .at("/userTypeId", "unknown-reference", "Must be a segment of the survey");
        }
    }

    private SurveyAnswerReceipt keepAnonymous(Survey survey, NewSurveyAnswer said) {
        entities.persist(SurveyAnswer.anonymous(survey.id(), said.userTypeId(), said.answers()));
        for (var one : said.answers()) {
            if (one.text() != null) {
                entities.persist(new SurveyText(survey.id(), said.userTypeId(), one.question(), one.text(), null));
            }
        }
        return new SurveyAnswerReceipt(survey.id(), true, null);
    }

    private SurveyAnswerReceipt keepNamed(Survey survey, NewSurveyAnswer said) {
        var answer = SurveyAnswer.named(
                survey.id(), said.userTypeId(), said.answers(), caller.subject(), London.today(clock));
        entities.persist(answer);
        for (var one : said.answers()) {
            if (one.text() != null) {
                entities.persist(
                        new SurveyText(survey.id(), said.userTypeId(), one.question(), one.text(), answer.id()));
            }
        }
        journal.created(new Subject("survey-answer", answer.id(), survey.scopeId(), 0), SurveyAnswerView.of(answer));
        return new SurveyAnswerReceipt(survey.id(), false, answer.id());
    }
}
