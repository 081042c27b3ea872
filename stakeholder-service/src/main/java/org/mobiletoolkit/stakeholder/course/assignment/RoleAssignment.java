package org.mobiletoolkit.stakeholder.course.assignment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/** A role that somebody holds within one initiative, from one day to another. */
@Entity
@Noun(value = "role-assignment", at = "/role-assignments")
@AttributeOverride(name = "createdBy", column = @Column(name = "assigned_by"))
public class RoleAssignment extends Authored<RoleAssignmentContent> {

    @Embedded
    private RoleAssignmentContent content;

    @Enumerated(EnumType.STRING)
    private AssignmentStatus status = AssignmentStatus.ACTIVE;

    private @Nullable String endedBy;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;

    protected RoleAssignment() {}

    RoleAssignment(Origin origin, RoleAssignmentContent content) {
        super(origin);
        this.content = content;
    }

    Move<AssignmentStatus> assigned(String holder) {
        return Move.beginning(AssignmentLifecycle.ASSIGN, status).telling(AssignmentEventDetail.of(content, holder));
    }

    Move<AssignmentStatus> end(String by, Instant at, String reason, String holder) {
        var move = Move.on(AssignmentLifecycle.MACHINE, status, AssignmentLifecycle.END);
        status = move.to();
        endedBy = by;
        endedAt = at;
        endReason = reason;
        return move.because(reason).telling(AssignmentEventDetail.of(content, holder));
    }

    boolean isEnded() {
        return status == AssignmentStatus.ENDED;
    }

    boolean isInForce(LocalDate day) {
        return !isEnded() && !day.isBefore(content.from()) && !day.isAfter(content.until());
    }

    @Override
    public RoleAssignmentContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return content.initiativeId();
    }

    AssignmentStatus status() {
        return status;
    }

    @Nullable
    String endedBy() {
        return endedBy;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String endReason() {
        return endReason;
    }
}
