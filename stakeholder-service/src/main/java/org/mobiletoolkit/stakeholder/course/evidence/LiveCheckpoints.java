package org.mobiletoolkit.stakeholder.course.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.CheckpointDefinition;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.CheckpointDefinition.FactDefinition;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Toolkit;
import org.mobiletoolkit.stakeholder.course.evidence.InitiativeCheckpointsView.CheckpointView;
import org.mobiletoolkit.stakeholder.course.gate.CheckpointReading;
import org.mobiletoolkit.stakeholder.course.gate.CheckpointStatus;
import org.mobiletoolkit.stakeholder.course.gate.EvidenceReaders;
import org.mobiletoolkit.stakeholder.course.gate.FactReading;
import org.mobiletoolkit.stakeholder.course.gate.GateDecisions;
import org.mobiletoolkit.stakeholder.course.gate.KnownEvidence;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;
import org.mobiletoolkit.stakeholder.course.initiative.Initiative;
import org.mobiletoolkit.stakeholder.course.initiative.LapsedEvidence;

/** The checkpoints of an initiative as the services have announced them, and what of it has lapsed (handbook 2.1). */
@ApplicationScoped
class LiveCheckpoints implements LapsedEvidence, KnownEvidence {

    private static final String NOT_HEARD = "nothing heard from the service yet";

    /** A service that hears of an initiative tells at once of all the facts that it can answer. */
    private static final String NOT_ANSWERED = "the service does not answer this fact yet: it keeps no such records";

    private final Toolkit toolkit;
    private final KnownFacts facts;
    private final GateDecisions decisions;
    private final EvidenceReaders readers;

    LiveCheckpoints(Toolkit toolkit, KnownFacts facts, GateDecisions decisions, EvidenceReaders readers) {
        this.toolkit = toolkit;
        this.facts = facts;
        this.decisions = decisions;
        this.readers = readers;
    }

    InitiativeCheckpointsView of(Initiative initiative) {
        var heard = heard(initiative.id());
        var metThen = decisions.metAtPassing(initiative.id());
        var shown = readers.shown(initiative.id());
        var items = toolkit.checkpoints().stream()
                .map(definition -> view(definition, heard, shown, metThen, initiative))
                .toList();
        var lapsed = items.stream()
                .filter(CheckpointView::lapsed)
                .map(CheckpointView::id)
                .toList();
        return new InitiativeCheckpointsView(initiative.id(), items, lapsed);
    }

    @Override
    public List<String> of(UUID initiativeId) {
        var metThen = decisions.metAtPassing(initiativeId);
        if (metThen.isEmpty()) {
            return List.of();
        }
        var heard = heard(initiativeId);
        return toolkit.checkpoints().stream()
                .filter(definition -> lapsed(definition, reading(definition, heard), metThen))
                .map(CheckpointDefinition::id)
                .toList();
    }

    @Override
    public List<CheckpointReading> known(UUID initiativeId, Gate gate) {
        var heard = heard(initiativeId);
        return toolkit.checkpointsBefore(gate.name()).stream()
                .map(definition -> reading(definition, heard))
                .toList();
    }

    private CheckpointView view(
            CheckpointDefinition definition,
            Heard heard,
            UnaryOperator<CheckpointReading> shown,
            Set<String> metThen,
            Initiative initiative) {
        var reading = reading(definition, heard);
        return CheckpointView.of(
                definition,
                shown.apply(reading),
                initiative.hasPassed(Gate.valueOf(definition.gate())),
                lapsed(definition, reading, metThen));
    }

    /** Not to know is no proof that something has lapsed: the status says UNKNOWN then. */
    private static boolean lapsed(CheckpointDefinition definition, CheckpointReading now, Set<String> metThen) {
        return metThen.contains(definition.id())
                && (now.status() == CheckpointStatus.NOT_MET || now.status() == CheckpointStatus.PARTIALLY_MET);
    }

    private static CheckpointReading reading(CheckpointDefinition definition, Heard heard) {
        return CheckpointReading.of(definition, heard::reading);
    }

    private Heard heard(UUID initiativeId) {
        var known = facts.of(initiativeId);
        var services = toolkit.checkpoints().stream()
                .flatMap(definition -> definition.facts().stream())
                .filter(fact -> known.containsKey(fact.code()))
                .map(FactDefinition::service)
                .collect(Collectors.toSet());
        return new Heard(known, services);
    }

    /**
     * What was heard of an initiative.
     *
     * @param services who has told anything of it
     */
    private record Heard(Map<String, KnownFact> known, Set<String> services) {

        FactReading reading(FactDefinition fact) {
            var told = known.get(fact.code());
            if (told != null) {
                return told.reading(fact);
            }
            return FactReading.unanswered(fact, services.contains(fact.service()) ? NOT_ANSWERED : NOT_HEARD);
        }
    }
}
