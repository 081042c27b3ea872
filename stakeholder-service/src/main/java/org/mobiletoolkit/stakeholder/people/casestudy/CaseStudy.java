package org.mobiletoolkit.stakeholder.people.casestudy;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/** What an initiative brought, told to colleagues or to others (handbook 1.6.2). */
@Entity
@Noun(value = "case-study", at = "/case-studies")
public class CaseStudy extends Authored<CaseStudyContent> {

    @Embedded
    private CaseStudyContent content;

    @Enumerated(EnumType.STRING)
    private CaseStudyStatus status = CaseStudyStatus.DRAFT;

    /** Everybody who wrote in it. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> authors;

    private @Nullable String approvedBy;
    private @Nullable LocalDate publishedOn;
    private @Nullable String publishedAt;
    private @Nullable String withdrawalReason;

    protected CaseStudy() {}

    CaseStudy(Origin origin, CaseStudyContent content) {
        super(origin);
        this.content = content;
        this.authors = List.of(origin.by());
    }

    @Override
    protected void requireChangeable() {
        if (status != CaseStudyStatus.DRAFT) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "Only a draft is changed; this one is " + status);
        }
    }

    void write(CaseStudyContent to, String author) {
        content = to;
        if (!authors.contains(author)) {
            authors = Stream.concat(authors.stream(), Stream.of(author)).toList();
        }
    }

    /** Nobody approves what they wrote (handbook 7.4). */
    Move<CaseStudyStatus> approve(String by) {
        var move = to(CaseStudyLifecycle.APPROVE);
        if (authors.contains(by)) {
            throw new Refusal(
                    CommonProblem.SEPARATION_OF_DUTIES, "Whoever wrote in a case study does not approve it; you did");
        }
        approvedBy = by;
        return move;
    }

    Move<CaseStudyStatus> revise() {
        var move = to(CaseStudyLifecycle.REVISE);
        approvedBy = null;
        return move;
    }

    /** It can be read from that day on, at an address if it has one. */
    Move<CaseStudyStatus> publish(LocalDate on, @Nullable String at) {
        var move = to(CaseStudyLifecycle.PUBLISH);
        publishedOn = on;
        publishedAt = at;
        return move;
    }

    /** A reason may speak of people: it stays on the record, and off the topic. */
    Move<CaseStudyStatus> withdraw(String reason) {
        var move = to(CaseStudyLifecycle.WITHDRAW);
        withdrawalReason = reason;
        return move;
    }

    private Move<CaseStudyStatus> to(String command) {
        var move = Move.on(CaseStudyLifecycle.MACHINE, status, command);
        status = move.to();
        return move;
    }

    @Override
    public CaseStudyContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return content.initiativeId();
    }

    CaseStudyStatus status() {
        return status;
    }

    @Nullable
    String approvedBy() {
        return approvedBy;
    }

    @Nullable
    LocalDate publishedOn() {
        return publishedOn;
    }

    @Nullable
    String publishedAt() {
        return publishedAt;
    }

    @Nullable
    String withdrawalReason() {
        return withdrawalReason;
    }
}
