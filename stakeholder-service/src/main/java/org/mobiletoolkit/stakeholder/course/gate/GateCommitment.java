package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/** A waiver or condition of a gate decision, to be kept track of (handbook 2.2 rule 3); the decision itself stays as it is. */
@Entity
public class GateCommitment {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private UUID reviewId;
    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    private Gate gate;

    @Enumerated(EnumType.STRING)
    private CommitmentKind kind;

    private @Nullable String checkpointId;
    private String text;
    private @Nullable String owner;
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private CommitmentStatus status = CommitmentStatus.OPEN;

    private @Nullable LocalDate dischargedOn;
    private @Nullable String dischargedBy;
    private @Nullable String evidence;
    private Instant createdAt;

    @Version
    private long version;

    protected GateCommitment() {}

    private GateCommitment(UUID id, Ruling ruling, CommitmentKind kind, String text) {
        this.id = id;
        this.initiativeId = ruling.review().initiativeId();
        this.reviewId = ruling.review().id();
        this.decisionId = ruling.id();
        this.gate = ruling.review().gate();
        this.kind = kind;
        this.text = text;
        this.createdAt = ruling.decidedAt();
    }

    static GateCommitment of(UUID id, Ruling ruling, Waiver waiver) {
        var commitment = new GateCommitment(id, ruling, CommitmentKind.WAIVER, waiver.reason());
        commitment.checkpointId = waiver.checkpointId();
        commitment.owner = waiver.owner();
        commitment.dueOn = waiver.due();
        return commitment;
    }

    static GateCommitment of(UUID id, Ruling ruling, String condition) {
        return new GateCommitment(id, ruling, CommitmentKind.CONDITION, condition);
    }

    void assign(CommitmentContent to) {
        owner = to.owner();
        dueOn = to.dueOn();
    }

    void discharge(LocalDate on, String by, String evidence) {
        status = CommitmentLifecycle.MACHINE.next(status, CommitmentLifecycle.DISCHARGE);
        dischargedOn = on;
        dischargedBy = by;
        this.evidence = evidence;
    }

    void supersede() {
        status = CommitmentLifecycle.MACHINE.next(status, CommitmentLifecycle.SUPERSEDE);
    }

    CommitmentContent content() {
        return new CommitmentContent(owner, dueOn);
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    UUID reviewId() {
        return reviewId;
    }

    UUID decisionId() {
        return decisionId;
    }

    Gate gate() {
        return gate;
    }

    CommitmentKind kind() {
        return kind;
    }

    @Nullable
    String checkpointId() {
        return checkpointId;
    }

    String text() {
        return text;
    }

    CommitmentStatus status() {
        return status;
    }

    @Nullable
    LocalDate dischargedOn() {
        return dischargedOn;
    }

    @Nullable
    String dischargedBy() {
        return dischargedBy;
    }

    @Nullable
    String evidence() {
        return evidence;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
