package org.mobiletoolkit.stakeholder.course.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.link.ApiPath;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.CheckpointDefinition;
import org.mobiletoolkit.stakeholder.course.gate.CheckpointReading;
import org.mobiletoolkit.stakeholder.course.gate.CheckpointStatus;
import org.mobiletoolkit.stakeholder.course.gate.FactReading;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/**
 * The 24 checkpoints of an initiative as far as the services have told.
 *
 * @param evidenceLapsed ids of checkpoints that were met when their gate was passed and are not now
 */
public record InitiativeCheckpointsView(UUID initiativeId, List<CheckpointView> items, List<String> evidenceLapsed) {

    /**
     * One checkpoint.
     *
     * @param gatePassed whether its gate is passed; it stays passed whatever becomes of the evidence
     * @param lapsed whether it was met when its gate was passed and is not now
     */
    public record CheckpointView(
            String id,
            String step,
            Gate gate,
            String label,
            CheckpointStatus status,
            boolean gatePassed,
            boolean lapsed,
            List<FactView> facts) {

        static CheckpointView of(
                CheckpointDefinition definition, CheckpointReading reading, boolean gatePassed, boolean lapsed) {
            return new CheckpointView(
                    definition.id(),
                    definition.step(),
                    Gate.valueOf(definition.gate()),
                    definition.label(),
                    reading.status(),
                    gatePassed,
                    lapsed,
                    reading.facts().stream().map(FactView::of).toList());
        }
    }

    /**
     * One fact.
     *
     * @param satisfied left out when nobody can tell
     * @param unanswered why nothing is known; left out when something is
     */
    public record FactView(
            String code,
            String service,
            boolean mandatory,
            @Nullable Boolean satisfied,
            Map<String, Object> observed,
            Map<String, Object> required,
            List<String> missing,
            @ApiPath List<String> recordRefs,
            @Nullable Instant asOf,
            @Nullable String unanswered) {

        static FactView of(FactReading reading) {
            return new FactView(
                    reading.code(),
                    reading.service(),
                    reading.mandatory(),
                    reading.satisfied(),
                    reading.observed(),
                    reading.required(),
                    reading.missing(),
                    reading.recordRefs(),
                    reading.asOf(),
                    reading.unanswered());
        }
    }
}
