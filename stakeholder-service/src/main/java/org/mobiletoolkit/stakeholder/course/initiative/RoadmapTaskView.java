package org.mobiletoolkit.stakeholder.course.initiative;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.Overdue;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.person.LoginCover;

/**
 * An entry of a roadmap as callers see it on a day.
 *
 * @param decisionId the gate decision that held the initiative
 * @param overdue whether it is open and its day is past
 * @param outcome what became of it; why it was dropped
 */
@Schema(name = "RoadmapTask")
public record RoadmapTaskView(
        UUID id,
        UUID initiativeId,
        UUID decisionId,
        Gate gate,
        RoadmapEntry.Kind kind,
        String description,
        @JsonUnwrapped RoadmapTaskContent content,
        boolean overdue,
        RoadmapStatus status,
        @Nullable LocalDate endedOn,
        @Nullable String outcome,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    public static RoadmapTaskView of(RoadmapTask task, LocalDate today, AvailableActions available, LoginCover cover) {
        var content = task.content();
        return new RoadmapTaskView(
                task.id(),
                task.scopeId(),
                task.decisionId(),
                task.gate(),
                task.kind(),
                task.description(),
                new RoadmapTaskContent(cover.overAny(content.owner()), content.dueOn()),
                Overdue.is(task.status().open(), content.dueOn(), today),
                task.status(),
                task.endedOn(),
                task.outcome(),
                task.createdAt(),
                available.of(RoadmapLifecycle.MACHINE, task.status(), task.scopeId()),
                task.version());
    }
}
