package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/** A request to pass a gate, and what the board last said to it. */
@Entity
public class GateReview {

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

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    @Column(updatable = false)
    private UUID initiativeId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Gate gate;

    @Column(updatable = false)
    private @Nullable UUID waveId;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable String note;

    @Column(updatable = false)
    private String requestedBy;

    @Column(updatable = false)
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable GateVerdict verdict;

    private @Nullable Instant decidedAt;

    @Version
    private long version;

    protected GateReview() {}

    GateReview(UUID id, NewGateReview request, String requestedBy, Instant at) {
        this.id = id;
        this.initiativeId = request.initiativeId();
        this.gate = request.gate();
        this.waveId = request.waveId();
        this.note = request.note();
        this.status = Status.REQUESTED;
        this.requestedBy = requestedBy;
        this.requestedAt = at;
    }

    void withdraw() {
        status = LIFECYCLE.next(status, WITHDRAW);
    }

    void decide(GateVerdict as, Instant at) {
        status = LIFECYCLE.next(status, DECIDE);
        verdict = as;
        decidedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    Gate gate() {
        return gate;
    }

    @Nullable
    UUID waveId() {
        return waveId;
    }

    Status status() {
        return status;
    }

    @Nullable
    String note() {
        return note;
    }

    String requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
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

    long version() {
        return version;
    }
}
