package org.mobiletoolkit.stakeholder.papers.continuity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;

/** What was taken down of an exercise, as callers see it. */
public record ContinuityExerciseView(
        UUID id,
        @JsonUnwrapped ExerciseContent content,
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
                exercise.content(),
                exercise.status(),
                exercise.corrects(),
                exercise.reason(),
                exercise.createdBy(),
                exercise.createdAt(),
                actions,
                exercise.version());
    }
}
