package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/**
 * People are asked what they think of a proposal (handbook 6.4).
 *
 * <p>Counts its responses and points, so that lists and facts need no second look; every response and answer is recorded
 * while the consultation is held by the transaction.
 */
@Entity
@Noun(value = "consultation", at = "/consultations")
public class Consultation extends Authored<ConsultationContent> {

    @Embedded
    private ConsultationContent content;

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

    protected Consultation() {}

    Consultation(Origin origin, ConsultationContent content) {
        super(origin);
        this.content = content;
    }

    Move<ConsultationStatus> prepared() {
        return Move.beginning("prepare", status);
    }

    @Override
    protected void change(ConsultationContent to) {
        content = to;
    }

    Move<ConsultationStatus> open() {
        return to(ConsultationLifecycle.OPEN_IT);
    }

    Move<ConsultationStatus> close(LocalDate lastDay) {
        var move = to(ConsultationLifecycle.CLOSE);
        endedOn = lastDay;
        return move;
    }

    /** With what it counts on that day, which stays when single answers go. */
    Move<ConsultationStatus> report(ConsultationReport said, ReportCounts counts, LocalDate day) {
        var move = to(ConsultationLifecycle.REPORT);
        report = said;
        reportCounts = counts;
        reportedOn = day;
        return move;
    }

    /** Gives people until a later day; of a closed one, asks them once more, and their responses so far stand. */
    Move<ConsultationStatus> moveClosing(String command, NewClosingDate to, Instant at) {
        var move = to(command);
        var change = new PeriodChange(command, content.closes(), to.closes(), to.reason(), at);
        periodChanges = Stream.concat(periodChanges.stream(), Stream.of(change)).toList();
        content = content.closing(to.closes());
        endedOn = null;
        return move;
    }

    Move<ConsultationStatus> cancel(String reason) {
        var move = to(ConsultationLifecycle.CANCEL);
        cancellationReason = reason;
        return move;
    }

    private Move<ConsultationStatus> to(String command) {
        var move = Move.on(ConsultationLifecycle.MACHINE, status, command);
        status = move.to();
        return move;
    }

    void responded(boolean withFeedback, int points) {
        responseCount++;
        feedbackCount += withFeedback ? 1 : 0;
        pointCount += points;
    }

    /** A response was taken back. */
    void unheard(boolean withFeedback, int points, int answered) {
        responseCount--;
        feedbackCount -= withFeedback ? 1 : 0;
        pointCount -= points;
        answeredCount -= answered;
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
        if (command.equals(ConsultationLifecycle.REPORT)
                && !content.gunning().unmet().isEmpty()) {
            return ConsultationProblem.GUNNING_UNMET;
        }
        return null;
    }

    HeldConsultation held() {
        return new HeldConsultation(id(), content.topic(), status, endedOn, feedbackCount);
    }

    @Override
    public ConsultationContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return content.initiativeId();
    }

    ConsultationStatus status() {
        return status;
    }

    List<PeriodChange> periodChanges() {
        return periodChanges;
    }

    @Nullable
    String cancellationReason() {
        return cancellationReason;
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
}
