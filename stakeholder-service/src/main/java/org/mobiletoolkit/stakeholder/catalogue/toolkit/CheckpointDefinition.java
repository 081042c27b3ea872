package org.mobiletoolkit.stakeholder.catalogue.toolkit;

import java.util.List;
import java.util.stream.Stream;

/**
 * What must be proved before a gate: one of the 24 progress checkpoints and the facts that prove it (handbook 2.3).
 *
 * @param id the catalogue's id, e.g. {@code analyse.vision.checkpoint.1}
 * @param step the step at whose end it stands
 * @param gate the gate after that step, {@code G1} to {@code G6}
 */
public record CheckpointDefinition(String id, String step, String gate, String label, List<FactDefinition> facts) {

    /**
     * A fact and who answers it.
     *
     * @param service {@code stakeholder}, {@code benefits}, {@code procurement} or {@code device}
     * @param mandatory whether the checkpoint needs it; an advisory fact only warns
     */
    public record FactDefinition(String code, String service, boolean mandatory) {}

    static Stream<CheckpointDefinition> of(ToolkitStep step) {
        return step.checkpoints().stream()
                .map(checkpoint -> new CheckpointDefinition(
                        checkpoint.id(),
                        step.id(),
                        "G" + step.order(),
                        checkpoint.label(),
                        checkpoint.facts().stream()
                                .map(CheckpointDefinition::fact)
                                .toList()));
    }

    private static FactDefinition fact(ToolkitStep.FactRule fact) {
        return new FactDefinition(fact.code(), fact.service().replace("-service", ""), fact.mandatory());
    }
}
