package org.mobiletoolkit.device.initiative;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Our reading of {@code initiative.stage-transitioned.v1}: the members we use, no more.
 *
 * @param aggregateId the initiative
 * @param detail its full state after the transition
 */
record InitiativeTransitioned(UUID aggregateId, Detail detail) {

    static final String TYPE = "initiative.stage-transitioned.v1";
    static final String TOPIC = "toolkit.stakeholder.stage-transitions.v1";

    /**
     * What the initiative is now.
     *
     * @param currentStep first step whose gate is not passed; null when there is none
     * @param gatesPassed such as G1
     */
    record Detail(String name, String status, @Nullable String currentStep, List<String> gatesPassed) {}

    /** Refuses an event that lacks what the projection needs, so that it is parked and not half applied. */
    InitiativeTransitioned {
        if (aggregateId == null
                || detail == null
                || detail.name() == null
                || detail.status() == null
                || detail.gatesPassed() == null) {
            throw new IllegalArgumentException("The transition does not tell the initiative's state");
        }
    }
}
