package org.mobiletoolkit.handbook.initiative;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our reading of {@code initiative.stage-transitioned.v1}: the members we use, no more. */
record InitiativeTransitioned(UUID aggregateId, State detail) {

    static final String TYPE = "initiative.stage-transitioned.v1";
    static final String TOPIC = "toolkit.stakeholder.stage-transitions.v1";

    /** Refuses an event that lacks what the projection needs, so that it is parked and not half applied. */
    InitiativeTransitioned {
        if (aggregateId == null || detail == null || !detail.isWhole()) {
            throw new IllegalArgumentException("The transition does not tell the initiative's state");
        }
    }

    /**
     * The initiative as it stands after the transition: each event alone rebuilds what we know.
     *
     * @param currentStep first step whose gate is not passed; null when there is none
     * @param gatesPassed such as G1
     */
    record State(String name, String status, @Nullable String currentStep, List<String> gatesPassed) {

        private boolean isWhole() {
            return name != null && status != null && gatesPassed != null;
        }
    }
}
