package org.mobiletoolkit.stakeholder.course.initiative;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;

/**
 * An initiative as callers see it.
 *
 * @param currentStep the first step whose gate is not passed; left out when all are
 * @param hold why it rests; left out unless it is on hold
 * @param resumptions how earlier holds ended
 * @param evidenceLapsed checkpoints of passed gates that were met then and are not now; only on a single read
 */
public record InitiativeView(
        UUID id,
        @JsonUnwrapped InitiativeContent content,
        InitiativeStatus status,

        @Schema(
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                enumeration = {
                    "analyse.vision",
                    "analyse.strategy",
                    "decide.business-case",
                    "decide.procurement",
                    "deploy.implement",
                    "deploy.optimise"
                })
        @Nullable
        Step currentStep,

        List<Gate> gatesPassed,
        @Nullable Hold hold,
        List<Resumption> resumptions,
        @Nullable List<String> evidenceLapsed,
        Instant createdAt,
        Instant updatedAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static InitiativeView of(
            Initiative initiative, List<AvailableAction> actions, @Nullable List<String> evidenceLapsed) {
        return new InitiativeView(
                initiative.id(),
                initiative.content(),
                initiative.status(),
                initiative.currentStep(),
                initiative.gatesInOrder(),
                initiative.hold(),
                initiative.resumptions(),
                evidenceLapsed,
                initiative.createdAt(),
                initiative.updatedAt(),
                actions,
                initiative.version());
    }
}
