package org.mobiletoolkit.stakeholder.papers.continuity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.stakeholder.papers.content.ContinuityScenario;

/** What was taken down of an exercise, as callers see it. */
public record ContinuityExerciseView(
        UUID id,
        UUID initiativeId,
        ContinuityScenario scenario,
        LocalDate heldOn,
        int participants,
        ExerciseOutcome outcome,
        @Nullable String findings,
        List<ExerciseAction> actions,
        ExerciseStatus status,

        @Schema(description = "The record that this one corrects") @Nullable
        UUID corrects,

        @Schema(description = "Why it does not count any more") @Nullable
        String reason,

        String recordedBy,
        Instant recordedAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static ContinuityExerciseView of(ContinuityExercise exercise, List<AvailableAction> actions) {
        return new ContinuityExerciseView(
                exercise.id(),
                exercise.initiativeId(),
                exercise.scenario(),
                exercise.heldOn(),
                exercise.participants(),
                exercise.outcome(),
                exercise.findings(),
                exercise.actions(),
                exercise.status(),
                exercise.corrects(),
                exercise.reason(),
                exercise.recordedBy(),
                exercise.recordedAt(),
                actions,
                exercise.version());
    }
}
