package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.ProblemType;

/**
 * People are asked what they think of a proposal (handbook 6.4).
 *
 * <p>Counts its responses and points, so that lists and facts need no second look; every response and answer is recorded
 * while the consultation is held by the transaction.
 */
@Entity
public class Consultation {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private String title;

    @Enumerated(EnumType.STRING)
    private ConsultationTopic topic;

    @Enumerated(EnumType.STRING)
    private ConsultationMethod method;

    private String objectives;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AudienceEntry> audience;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ConsultationDocument> documents;

    private @Nullable String howToRespond;

    @JdbcTypeCode(SqlTypes.JSON)
    private GunningChecklist gunning;

    private LocalDate opens;
    private LocalDate closes;
    private @Nullable String periodWaiverReason;

    @Enumerated(EnumType.STRING)
    private ConsultationStatus status = ConsultationStatus.DRAFT;

    private @Nullable LocalDate endedOn;
    private int responseCount;
    private int feedbackCount;
    private int pointCount;
    private int answeredCount;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ConsultationReport report;

    private @Nullable LocalDate reportedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ReportCounts reportCounts;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PeriodChange> periodChanges = List.of();

    private @Nullable String cancellationReason;
    private String createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected Consultation() {}

    Consultation(UUID id, UUID initiativeId, ConsultationPlan plan, String createdBy, Instant createdAt) {
        this.id = id;
        this.initiativeId = initiativeId;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        plan(plan);
    }

    final void plan(ConsultationPlan plan) {
        title = plan.title();
        topic = plan.topic();
        method = plan.method();
        objectives = plan.objectives();
        audience = List.copyOf(plan.audience());
        documents = List.copyOf(plan.documents());
        howToRespond = plan.howToRespond();
        gunning = plan.gunning();
        opens = plan.opens();
        closes = plan.closes();
        periodWaiverReason = plan.periodWaiverReason();
    }

    ConsultationPlan plan() {
        return new ConsultationPlan(
                title,
                topic,
                method,
                objectives,
                audience,
                documents,
                howToRespond,
                gunning,
                opens,
                closes,
                periodWaiverReason);
    }

    void open() {
        status = ConsultationLifecycle.MACHINE.next(status, ConsultationLifecycle.OPEN_IT);
    }

    void close(LocalDate lastDay) {
        status = ConsultationLifecycle.MACHINE.next(status, ConsultationLifecycle.CLOSE);
        endedOn = lastDay;
    }

    /** With what it counts on that day, which stays when single answers go. */
    void report(ConsultationReport said, ReportCounts counts, LocalDate day) {
        status = ConsultationLifecycle.MACHINE.next(status, ConsultationLifecycle.REPORT);
        report = said;
        reportCounts = counts;
        reportedOn = day;
    }

    /** Says how the principles of a fair consultation are met. */
    void judgeFairness(GunningChecklist checklist) {
        gunning = checklist;
    }

    /** Gives people until a later day. */
    void extend(NewClosingDate to, Instant at) {
        move(ConsultationLifecycle.EXTEND, to, at);
    }

    /** Asks people once more, until a later day; their responses so far stand. */
    void reopen(NewClosingDate to, Instant at) {
        move(ConsultationLifecycle.REOPEN, to, at);
        endedOn = null;
    }

    private void move(String command, NewClosingDate to, Instant at) {
        status = ConsultationLifecycle.MACHINE.next(status, command);
        var all = new ArrayList<>(periodChanges);
        all.add(new PeriodChange(command, closes, to.closes(), to.reason(), at));
        periodChanges = List.copyOf(all);
        closes = to.closes();
    }

    void cancel(String reason) {
        status = ConsultationLifecycle.MACHINE.next(status, ConsultationLifecycle.CANCEL);
        cancellationReason = reason;
    }

    void responded(boolean withFeedback, int points) {
        responseCount++;
        feedbackCount += withFeedback ? 1 : 0;
        pointCount += points;
    }

    void pointAnswered() {
        answeredCount++;
    }

    /** What besides its state stands against a command; null when nothing does. */
    @Nullable
    ProblemType obstacleTo(String command) {
        if (command.equals(ConsultationLifecycle.CLOSE) && responseCount == 0) {
            return ConsultationProblem.CONSULTATION_WITHOUT_RESPONSE;
        }
        if (command.equals(ConsultationLifecycle.REPORT) && answeredCount < pointCount) {
            return ConsultationProblem.POINTS_UNANSWERED;
        }
        if (command.equals(ConsultationLifecycle.REPORT) && !gunning.unmet().isEmpty()) {
            return ConsultationProblem.GUNNING_UNMET;
        }
        return null;
    }

    HeldConsultation held() {
        return new HeldConsultation(id, topic, status, endedOn, feedbackCount);
    }

    public UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    ConsultationStatus status() {
        return status;
    }

    ConsultationTopic topic() {
        return topic;
    }

    List<AudienceEntry> audience() {
        return audience;
    }

    GunningChecklist gunning() {
        return gunning;
    }

    List<PeriodChange> periodChanges() {
        return periodChanges;
    }

    @Nullable
    String cancellationReason() {
        return cancellationReason;
    }

    LocalDate opens() {
        return opens;
    }

    LocalDate closes() {
        return closes;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    int responseCount() {
        return responseCount;
    }

    int pointCount() {
        return pointCount;
    }

    int answeredCount() {
        return answeredCount;
    }

    @Nullable
    ConsultationReport report() {
        return report;
    }

    @Nullable
    ReportCounts reportCounts() {
        return reportCounts;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
