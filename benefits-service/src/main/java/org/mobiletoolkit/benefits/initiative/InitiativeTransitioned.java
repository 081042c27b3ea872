package org.mobiletoolkit.benefits.initiative;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our reading of {@code initiative.stage-transitioned.v1}: the members we use, no more. */
record InitiativeTransitioned(UUID aggregateId, State detail) {

    static final String TYPE = "initiative.stage-transitioned.v1";

    /** The initiative as it stands after the transition: each event alone rebuilds what we know. */
    record State(String name, String status, @Nullable String currentStep, List<String> gatesPassed) {

        State {
            gatesPassed = List.copyOf(gatesPassed);
        }
    }
}
