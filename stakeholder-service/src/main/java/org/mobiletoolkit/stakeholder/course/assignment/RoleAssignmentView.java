package org.mobiletoolkit.stakeholder.course.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/** A role in an initiative as callers see it. */
public record RoleAssignmentView(
        UUID id,
        UUID initiativeId,
        @Schema(description = "Login of who holds the role") String assignee,
        InitiativeRole role,
        @Schema(description = "First day") LocalDate from,

        @Schema(description = "Last day, unless it is taken away before")
        LocalDate until,

        AssignmentStatus status,

        @Schema(description = "Whether it holds today, in London")
        boolean inForce,

        @Schema(description = "Login of who gave it") String assignedBy,

        @Schema(description = "Login of who took it away") @Nullable
        String endedBy,

        @Nullable Instant endedAt,
        @Nullable String endReason,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static RoleAssignmentView of(RoleAssignment assignment, LocalDate today, AvailableActions available) {
        return new RoleAssignmentView(
                assignment.id(),
                assignment.initiativeId(),
                assignment.assignee(),
                assignment.role(),
                assignment.from(),
                assignment.until(),
                assignment.status(),
                !assignment.isEnded() && !today.isBefore(assignment.from()) && !today.isAfter(assignment.until()),
                assignment.assignedBy(),
                assignment.endedBy(),
                assignment.endedAt(),
                assignment.endReason(),
                assignment.createdAt(),
                available.of(AssignmentLifecycle.MACHINE, assignment.status(), assignment.initiativeId()),
                assignment.version());
    }
}
