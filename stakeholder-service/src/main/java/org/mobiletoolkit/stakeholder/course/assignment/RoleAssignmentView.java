package org.mobiletoolkit.stakeholder.course.assignment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
        @JsonUnwrapped RoleAssignmentContent content,
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
                assignment.content(),
                assignment.status(),
                assignment.isInForce(today),
                assignment.createdBy(),
                assignment.endedBy(),
                assignment.endedAt(),
                assignment.endReason(),
                assignment.createdAt(),
                available.of(AssignmentLifecycle.MACHINE, assignment.status(), assignment.scopeId()),
                assignment.version());
    }
}
