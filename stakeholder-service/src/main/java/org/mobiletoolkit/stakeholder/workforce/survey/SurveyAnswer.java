package org.mobiletoolkit.stakeholder.workforce.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.login.Login;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.GivenAnswer;

/**
 * What one person answered. Recorded once, never changed, deleted a while after the report.
 *
 * <p>Of an anonymous survey it holds no person, no time and no text, and its id is random, not ordered by time as all
 * other ids are. Texts stand apart in {@link SurveyText}, so that words by which somebody may be known are not next to
 * the rest of what they said.
 */
@Entity
@Immutable
public class SurveyAnswer {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID surveyId;
    private @Nullable UUID userTypeId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<GivenAnswer> answers;

    @Login
    private @Nullable String subject;

    private @Nullable LocalDate answeredOn;

    protected SurveyAnswer() {}

    private SurveyAnswer(UUID surveyId, @Nullable UUID userTypeId, List<GivenAnswer> answers) {
        this.id = UUID.randomUUID();
        this.surveyId = surveyId;
        this.userTypeId = userTypeId;
        this.answers = List.copyOf(answers);
    }

    static SurveyAnswer anonymous(UUID surveyId, @Nullable UUID userTypeId, List<GivenAnswer> answers) {
        return new SurveyAnswer(
                surveyId,
                userTypeId,
                answers.stream().map(GivenAnswer::withoutText).toList());
    }

    static SurveyAnswer named(
            UUID surveyId, @Nullable UUID userTypeId, List<GivenAnswer> answers, String subject, LocalDate on) {
        var answer = new SurveyAnswer(surveyId, userTypeId, answers);
        answer.subject = subject;
        answer.answeredOn = on;
        return answer;
    }

    UUID id() {
        return id;
    }

    UUID surveyId() {
        return surveyId;
    }

    @Nullable
    UUID userTypeId() {
        return userTypeId;
    }

    List<GivenAnswer> answers() {
        return answers;
    }

    @Nullable
    String subject() {
        return subject;
    }

    @Nullable
    LocalDate answeredOn() {
        return answeredOn;
    }
}
