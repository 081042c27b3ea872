package org.mobiletoolkit.stakeholder.workforce.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.Question;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.SurveyResults;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.SurveySegment;

/**
 * Questions to the people of an initiative (handbook 6.5).
 *
 * <p>Its results are computed once, when it closes, and stand from then on: they outlive the single answers.
 */
@Entity
@Noun(value = "survey", at = "/surveys")
public class Survey extends Authored<SurveyContent> {

    private UUID initiativeId;
    private String title;

    @Enumerated(EnumType.STRING)
    private SurveyPurpose purpose;

    private @Nullable String introduction;
    private boolean anonymous;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Question> questions;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SurveySegment> segments;

    private @Nullable Integer population;
    private @Nullable LocalDate closes;

    @Enumerated(EnumType.STRING)
    private SurveyStatus status = SurveyStatus.DRAFT;

    private @Nullable LocalDate openedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable String participationSalt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SurveyResults results;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SurveyReport report;

    private @Nullable Instant reportedAt;

    // written by the housekeeping, which knows no entity
    @Column(insertable = false, updatable = false)
    private @Nullable Instant rawAnswersDeletedAt;

    protected Survey() {}

    Survey(Origin origin, SurveyContent content, List<SurveySegment> asked) {
        super(origin);
        initiativeId = content.initiativeId();
        plan(content, asked);
    }

    final void plan(SurveyContent content, List<SurveySegment> asked) {
        title = content.title();
        purpose = content.purpose();
        introduction = content.introduction();
        anonymous = content.anonymous();
        questions = content.questions();
        segments = List.copyOf(asked);
        population = content.population();
        closes = content.closes();
    }

    @Override
    public SurveyContent content() {
        return new SurveyContent(
                initiativeId,
                title,
                purpose,
                introduction,
                anonymous,
                questions,
                segments.stream()
                        .map(segment -> new PlannedSegment(segment.userTypeId(), segment.population()))
                        .toList(),
                population,
                closes);
    }

    @Override
    public UUID scopeId() {
        return initiativeId;
    }

    /** What the topic says of a survey. */
    record EventDetail(SurveyPurpose purpose, boolean anonymous) {}

    Move<SurveyStatus> prepared() {
        return Move.beginning("prepare", status).telling(new EventDetail(purpose, anonymous));
    }

    /** From now on the questions, the segments and their populations stay as they are. */
    Move<SurveyStatus> open(List<SurveySegment> asked, String salt, LocalDate on) {
        var move = to(SurveyLifecycle.OPEN_IT);
        segments = List.copyOf(asked);
        participationSalt = salt;
        openedOn = on;
        return move;
    }

    /** Nobody can tell any more who took part. */
    Move<SurveyStatus> close(LocalDate on) {
        var move = to(SurveyLifecycle.CLOSE);
        participationSalt = null;
        closedOn = on;
        return move;
    }

    void resultIn(SurveyResults what) {
        results = what;
    }

    Move<SurveyStatus> report(SurveyReport said, Instant at) {
        var move = to(SurveyLifecycle.REPORT);
        report = said;
        reportedAt = at;
        return move;
    }

    private Move<SurveyStatus> to(String command) {
        var move = Move.on(SurveyLifecycle.MACHINE, status, command);
        status = move.to();
        return move.telling(new EventDetail(purpose, anonymous));
    }

    /** Whether answers are taken on that day. */
    boolean takesAnswersOn(LocalDate day) {
        return status == SurveyStatus.OPEN && (closes == null || !day.isAfter(closes));
    }

    /** What besides its state stands against a command; null when nothing does. */
    @Nullable
    ProblemType obstacleTo(String command) {
        return command.equals(SurveyLifecycle.OPEN_IT) && questions.isEmpty()
                ? SurveyProblem.SURVEY_WITHOUT_QUESTIONS
                : null;
    }

    boolean anonymous() {
        return anonymous;
    }

    List<Question> questions() {
        return questions;
    }

    List<SurveySegment> segments() {
        return segments;
    }

    @Nullable
    Integer population() {
        return population;
    }

    @Nullable
    LocalDate closes() {
        return closes;
    }

    SurveyStatus status() {
        return status;
    }

    @Nullable
    LocalDate openedOn() {
        return openedOn;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    @Nullable
    String participationSalt() {
        return participationSalt;
    }

    @Nullable
    SurveyResults results() {
        return results;
    }

    @Nullable
    SurveyReport report() {
        return report;
    }

    @Nullable
    Instant reportedAt() {
        return reportedAt;
    }

    @Nullable
    Instant rawAnswersDeletedAt() {
        return rawAnswersDeletedAt;
    }
}
