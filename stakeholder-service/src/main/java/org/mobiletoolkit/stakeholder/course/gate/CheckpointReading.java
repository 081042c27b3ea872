package org.mobiletoolkit.stakeholder.course.gate;

import java.util.List;
import java.util.function.Function;
import org.mobiletoolkit.stakeholder.access.OpinionReaders;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.CheckpointDefinition;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.CheckpointDefinition.FactDefinition;

/** A checkpoint with the facts as they were read, and the status that follows from them. */
public record CheckpointReading(String id, String label, CheckpointStatus status, List<FactReading> facts) {

    /** Combines readings to the checkpoint's status. */
    public static CheckpointReading of(
            CheckpointDefinition definition, Function<FactDefinition, FactReading> readingOf) {
        var facts = definition.facts().stream().map(readingOf).toList();
        return new CheckpointReading(definition.id(), definition.label(), status(facts), facts);
    }

    /** The same without what the reader may not know of its facts. */
    public CheckpointReading shownTo(OpinionReaders readers) {
        return new CheckpointReading(
                id,
                label,
                status,
                facts.stream()
                        .map(fact -> readers.withholds(fact.code()) ? fact.withheld() : fact)
                        .toList());
    }

    private static CheckpointStatus status(List<FactReading> facts) {
        return Checkpoints.status(
                facts.stream()
                        .filter(FactReading::mandatory)
                        .map(FactReading::satisfied)
                        .toList(),
                facts.stream()
                        .filter(fact -> !fact.mandatory())
                        .map(FactReading::satisfied)
                        .toList());
    }

    boolean met() {
        return status == CheckpointStatus.MET;
    }

    /** The mandatory facts that are not true, for naming them in a refusal. */
    List<String> unmetFacts() {
        return facts.stream()
                .filter(fact -> fact.mandatory() && !Boolean.TRUE.equals(fact.satisfied()))
                .map(FactReading::code)
                .toList();
    }
}
