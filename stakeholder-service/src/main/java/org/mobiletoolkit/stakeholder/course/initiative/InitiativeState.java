package org.mobiletoolkit.stakeholder.course.initiative;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every service knows of an initiative: the detail of {@code initiative.stage-transitioned.v1}.
 *
 * <p>Published. Its shape is promised in {@code events/initiative.stage-transitioned.v1.schema.json}: add optional
 * members freely, change nothing else without a v2. It is the full state, so that the last event alone rebuilds a
 * projection.
 */
record InitiativeState(
        String reference,
        String name,
        InitiativeStatus status,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Step currentStep,
        List<Gate> gatesPassed,
        LocalDate startedOn) {

    static InitiativeState of(Initiative initiative) {
        return new InitiativeState(
                initiative.reference(),
                initiative.name(),
                initiative.status(),
                initiative.currentStep(),
                initiative.gatesInOrder(),
                initiative.startedOn());
    }
}
