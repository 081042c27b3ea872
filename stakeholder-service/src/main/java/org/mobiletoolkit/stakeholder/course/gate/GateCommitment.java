package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.record.Recorded;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/** A waiver or condition of a gate decision, to be kept track of (handbook 2.2 rule 3); the decision itself stays as it is. */
@Entity
@Noun(value = "gate-commitment", at = "/gate-commitments")
public class GateCommitment extends Recorded<CommitmentContent> {

    private UUID initiativeId;
    private UUID reviewId;
    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    private Gate gate;

    @Enumerated(EnumType.STRING)
    private CommitmentKind kind;

    private @Nullable String checkpointId;
    private String text;

    @Embedded
    private @Nullable CommitmentContent content;

    @Enumerated(EnumType.STRING)
    private CommitmentStatus status = CommitmentStatus.OPEN;

    private @Nullable LocalDate dischargedOn;
    private @Nullable String dischargedBy;
    private @Nullable String evidence;

    @Enumerated(EnumType.STRING)
    private @Nullable CheckpointStatus checkpointThen;

    protected GateCommitment() {}

    private GateCommitment(Origin origin, Ruling ruling, CommitmentKind kind, String text) {
        super(origin);
        this.initiativeId = ruling.review().scopeId();
        this.reviewId = ruling.review().id();
        this.decisionId = ruling.id();
        this.gate = ruling.review().gate();
        this.kind = kind;
        this.text = text;
    }

    static GateCommitment of(Origin origin, Ruling ruling, Waiver waiver) {
        var commitment = new GateCommitment(origin, ruling, CommitmentKind.WAIVER, waiver.reason());
        commitment.checkpointId = waiver.checkpointId();
        commitment.content = new CommitmentContent(waiver.owner(), waiver.dueOn());
        return commitment;
    }

    static GateCommitment of(Origin origin, Ruling ruling, String condition) {
        return new GateCommitment(origin, ruling, CommitmentKind.CONDITION, condition);
    }

    Move<CommitmentStatus> committed() {
        return Move.beginning("commit", status).telling(CommitmentEventDetail.of(this));
    }

    @Override
    protected void requireChangeable() {
        if (kind == CommitmentKind.WAIVER) {
            throw new Refusal(CommonProblem.RULE_VIOLATED, "Owner and day of a waiver were decided by the board")
                    .rule("GATE.WAIVERS")
                    .offending(List.of(id()));
        }
        if (status != CommitmentStatus.OPEN) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "The condition is " + status);
        }
    }

    @Override
    protected void change(CommitmentContent to) {
        content = to;
    }

    /**
     * It is kept.
     *
     * @param checkpoint where the checkpoint of a waiver stands; null for a condition
     */
    Move<CommitmentStatus> discharge(LocalDate on, String by, String shownBy, @Nullable CheckpointStatus checkpoint) {
        var move = to(CommitmentLifecycle.DISCHARGE);
        checkpointThen = checkpoint;
        dischargedOn = on;
        dischargedBy = by;
        evidence = shownBy;
        return move;
    }

    Move<CommitmentStatus> supersede() {
        return to(CommitmentLifecycle.SUPERSEDE);
    }

    private Move<CommitmentStatus> to(String command) {
        var move = Move.on(CommitmentLifecycle.MACHINE, status, command);
        status = move.to();
        return move.telling(CommitmentEventDetail.of(this));
    }

    @Override
    public CommitmentContent content() {
        return content == null ? CommitmentContent.NOBODY : content;
    }

    @Override
    public UUID scopeId() {
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

    /** Where the checkpoint of a waiver stood when it was discharged; null for any other. */
    @Nullable
    CheckpointStatus checkpointThen() {
        return checkpointThen;
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
}
