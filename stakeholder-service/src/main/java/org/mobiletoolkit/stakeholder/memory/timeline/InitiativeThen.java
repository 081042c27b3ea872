package org.mobiletoolkit.stakeholder.memory.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.board.governance.DecisionOutcome;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.CheckpointDefinition;
import org.mobiletoolkit.stakeholder.course.gate.CheckpointReading;
import org.mobiletoolkit.stakeholder.course.gate.CheckpointStatus;
import org.mobiletoolkit.stakeholder.course.gate.DecidedGate;
import org.mobiletoolkit.stakeholder.course.gate.FactReading;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;
import org.mobiletoolkit.stakeholder.course.initiative.Hold;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus;
import org.mobiletoolkit.stakeholder.course.initiative.Step;

/**
 * Where an initiative stood at a moment, from what was on record by then.
 *
 * @param at the moment; for a day its last
 * @param currentStep the first step whose gate was not passed; left out when all were
 * @param hold why it rested; left out unless it was on hold
 * @param gateDecisions what boards had decided at gates, oldest first
 * @param decisions the newest 200 other decisions on record, oldest first
 */
public record InitiativeThen(
        UUID initiativeId,
        String reference,
        Instant at,
        InitiativeStatus status,

        @Schema(
                type = SchemaType.STRING,
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
        List<CheckpointThen> checkpoints,
        List<DecidedGate> gateDecisions,
        List<DecisionThen> decisions) {

    /** A checkpoint with the answers known then. */
    public record CheckpointThen(
            String id,
            String step,
            Gate gate,
            String label,
            CheckpointStatus status,
            boolean gatePassed,
            List<FactReading> facts) {

        static CheckpointThen of(CheckpointDefinition definition, CheckpointReading reading, boolean gatePassed) {
            return new CheckpointThen(
                    definition.id(),
                    definition.step(),
                    Gate.valueOf(definition.gate()),
                    definition.label(),
                    reading.status(),
                    gatePassed,
                    reading.facts());
        }
    }

    /**
     * A decision of a governance group about one version of a record.
     *
     * @param valid false when the meeting had no quorum
     */
    public record DecisionThen(
            UUID id,
            String subjectType,
            UUID subjectId,
            int subjectVersion,
            DecisionOutcome outcome,
            boolean valid,
            LocalDate decidedOn,
            Instant recordedAt) {}
}
