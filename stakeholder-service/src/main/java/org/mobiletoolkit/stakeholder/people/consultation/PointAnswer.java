package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a point is answered; a rejection needs its reason. */
@Schema(examples = "{\"outcome\":\"ACCEPTED\",\"answer\":\"Offline working is now a must\"}")
public record PointAnswer(
        @NotNull PointOutcome outcome,
        @Size(max = 4000) @Nullable String answer) {

    boolean lacksReason() {
        return outcome == PointOutcome.REJECTED && (answer == null || answer.isBlank());
    }
}
