package org.mobiletoolkit.stakeholder.course.assignment;

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

/** A role that somebody holds within one initiative, from one day to another. */
@Entity
public class RoleAssignment {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private String assignee;

    @Enumerated(EnumType.STRING)
    private InitiativeRole role;

    private LocalDate fromDay;
    private LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    private AssignmentStatus status = AssignmentStatus.ACTIVE;

    private String assignedBy;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;
    private Instant createdAt;

    @Version
    private long version;

    protected RoleAssignment() {}

    RoleAssignment(UUID id, NewRoleAssignment said, LocalDate from, String assignedBy, Instant createdAt) {
        this.id = id;
        this.initiativeId = said.initiativeId();
        this.assignee = said.assignee();
        this.role = said.role();
        this.fromDay = from;
        this.untilDay = said.until();
        this.assignedBy = assignedBy;
        this.createdAt = createdAt;
    }

    void end(String by, Instant at, String reason) {
        status = AssignmentLifecycle.MACHINE.next(status, AssignmentLifecycle.END);
        endedBy = by;
        endedAt = at;
        endReason = reason;
    }

    boolean isEnded() {
        return status == AssignmentStatus.ENDED;
    }

    UUID id() {
        return id;
    }

    String organisation() {
        return organisation;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    String assignee() {
        return assignee;
    }

    InitiativeRole role() {
        return role;
    }

    LocalDate from() {
        return fromDay;
    }

    LocalDate until() {
        return untilDay;
    }

    AssignmentStatus status() {
        return status;
    }

    String assignedBy() {
        return assignedBy;
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

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
