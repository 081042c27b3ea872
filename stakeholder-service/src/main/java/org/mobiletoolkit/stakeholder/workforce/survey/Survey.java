package org.mobiletoolkit.stakeholder.workforce.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.Question;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.SurveyResults;
import org.mobiletoolkit.stakeholder.workforce.questionnaire.SurveySegment;

/**
 * Questions to the people of an initiative (handbook 6.5).
 *
 * <p>Its results are computed once, when it closes, and stand from then on: they outlive the single answers.
 */
@Entity
public class Survey {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

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

    private String createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected Survey() {}

    Survey(
            UUID id,
            UUID initiativeId,
            String createdBy,
            Instant createdAt,
            SurveyPlan plan,
            List<SurveySegment> asked) {
        this.id = id;
        this.initiativeId = initiativeId;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        plan(plan, asked);
    }

    final void plan(SurveyPlan plan, List<SurveySegment> asked) {
        title = plan.title();
        purpose = plan.purpose();
        introduction = plan.introduction();
        anonymous = plan.anonymous();
        questions = List.copyOf(plan.questions());
        segments = List.copyOf(asked);
        population = plan.population();
        closes = plan.closes();
    }

    SurveyPlan plan() {
        return new SurveyPlan(
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

    /** From now on the questions, the segments and their populations stay as they are. */
    void open(List<SurveySegment> asked, String salt, LocalDate on) {
        status = SurveyLifecycle.MACHINE.next(status, SurveyLifecycle.OPEN_IT);
        segments = List.copyOf(asked);
        participationSalt = salt;
        openedOn = on;
    }

    /** Nobody can tell any more who took part. */
    void close(LocalDate on) {
        status = SurveyLifecycle.MACHINE.next(status, SurveyLifecycle.CLOSE);
        participationSalt = null;
        closedOn = on;
    }

    void resultIn(SurveyResults what) {
        results = what;
    }

    void report(SurveyReport said, Instant at) {
        status = SurveyLifecycle.MACHINE.next(status, SurveyLifecycle.REPORT);
        report = said;
        reportedAt = at;
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

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    SurveyPurpose purpose() {
        return purpose;
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

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
