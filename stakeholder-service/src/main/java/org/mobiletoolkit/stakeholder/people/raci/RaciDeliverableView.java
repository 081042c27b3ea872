package org.mobiletoolkit.stakeholder.people.raci;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/** A deliverable with everybody's letters as callers see it. */
public record RaciDeliverableView(
        UUID id,
        UUID initiativeId,
        @Nullable String activityId,
        String title,
        @Nullable String description,
        RaciStatus status,
        List<RaciAssignmentView> assignments,

        @Schema(description = "Whether exactly one is accountable and somebody responsible")
        boolean complete,

        @Schema(description = "What stands against agreeing it")
        List<RaciFinding> problems,

        @Schema(description = "What is unwise") List<RaciFinding> warnings,

        Instant createdAt,
        Instant changedAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static RaciDeliverableView of(RaciDeliverable deliverable, List<RaciHolder> holders, AvailableActions available) {
        var problems = RaciRule.problems(holders);
        return new RaciDeliverableView(
                deliverable.id(),
                deliverable.scopeId(),
                deliverable.activityId(),
                deliverable.title(),
                deliverable.description(),
                deliverable.status(),
                holders.stream().map(RaciAssignmentView::of).toList(),
                problems.isEmpty(),
                problems,
                RaciRule.warnings(holders),
                deliverable.createdAt(),
                deliverable.changedAt(),
                available.of(
                        RaciLifecycle.MACHINE,
                        deliverable.status(),
                        deliverable.scopeId(),
                        command -> command.equals(RaciLifecycle.AGREE) && !problems.isEmpty()
                                ? RaciProblem.RACI_INCOMPLETE
                                : null),
                deliverable.version());
    }
}
