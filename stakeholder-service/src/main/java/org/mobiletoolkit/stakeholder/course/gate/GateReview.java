package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/** A request to pass a gate, and what the board last said to it. */
@Entity
@Noun(value = "gate-review", at = "/gate-reviews")
@AttributeOverride(name = "createdBy", column = @Column(name = "requested_by"))
@AttributeOverride(name = "createdAt", column = @Column(name = "requested_at"))
public class GateReview extends Authored<GateReviewContent> {

    /** Where a review stands. */
    public enum Status {
        REQUESTED,
        DECIDED,
        WITHDRAWN
    }

    static final String WITHDRAW = "withdraw";
    static final String DECIDE = "decide";

    /** A decided review may be decided again: a new decision stands beside the old one. */
    static final Lifecycle<Status> LIFECYCLE = Lifecycle.of(Status.class)
            .by(Access.REQUEST_GATES)
            .evenAfterwards()
            .on(WITHDRAW, Status.REQUESTED, Status.WITHDRAWN)
            .by(Access.DECIDE_GATES)
            .evenAfterwards()
            .on(DECIDE, Status.REQUESTED, Status.DECIDED)
            .on(DECIDE, Status.DECIDED, Status.DECIDED);

    @Embedded
    private GateReviewContent content;

    @Enumerated(EnumType.STRING)
    private Status status = Status.REQUESTED;

    @Enumerated(EnumType.STRING)
    private @Nullable GateVerdict verdict;

    private @Nullable Instant decidedAt;

    protected GateReview() {}

    GateReview(Origin origin, GateReviewContent content) {
        super(origin);
        this.content = content;
    }

    Move<Status> requested() {
        return Move.beginning("request", status).because(content.note()).telling(ReviewTransition.of(this));
    }

    Move<Status> withdraw() {
        return to(WITHDRAW).telling(ReviewTransition.of(this));
    }

    Move<Status> decide(GateDecision decision) {
        var move = to(DECIDE);
        verdict = decision.verdict();
        decidedAt = decision.decidedAt();
        return move.because(decision.reason()).telling(ReviewTransition.of(this, decision));
    }

    private Move<Status> to(String command) {
        var move = Move.on(LIFECYCLE, status, command);
        status = move.to();
        return move;
    }

    @Override
    public GateReviewContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return content.initiativeId();
    }

    Gate gate() {
        return content.gate();
    }

    @Nullable
    UUID waveId() {
        return content.waveId();
    }

    Status status() {
        return status;
    }

    @Nullable
    GateVerdict verdict() {
        return verdict;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    /** Whether the board has let it through. */
    boolean passed() {
        return verdict != null && verdict.passes();
    }
}
