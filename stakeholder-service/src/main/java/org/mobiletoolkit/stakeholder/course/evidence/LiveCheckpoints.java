package org.mobiletoolkit.stakeholder.course.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.stakeholder.access.OpinionReaders;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.CheckpointDefinition;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.CheckpointDefinition.FactDefinition;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Toolkit;
import org.mobiletoolkit.stakeholder.course.evidence.InitiativeCheckpointsView.CheckpointView;
import org.mobiletoolkit.stakeholder.course.gate.CheckpointReading;
import org.mobiletoolkit.stakeholder.course.gate.CheckpointStatus;
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

    private final Toolkit toolkit;
    private final KnownFacts facts;
    private final GateDecisions decisions;
    private final OpinionReaders readers;

    LiveCheckpoints(Toolkit toolkit, KnownFacts facts, GateDecisions decisions, OpinionReaders readers) {
        this.toolkit = toolkit;
        this.facts = facts;
        this.decisions = decisions;
        this.readers = readers;
    }

    InitiativeCheckpointsView of(Initiative initiative) {
        var known = facts.of(initiative.id());
        var metThen = decisions.metAtPassing(initiative.id());
        var items = toolkit.checkpoints().stream()
                .map(definition -> view(definition, known, metThen, initiative))
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
        var known = facts.of(initiativeId);
        return toolkit.checkpoints().stream()
                .filter(definition -> lapsed(definition, reading(definition, known), metThen))
                .map(CheckpointDefinition::id)
                .toList();
    }

    @Override
    public List<CheckpointReading> known(UUID initiativeId, Gate gate) {
        var known = facts.of(initiativeId);
        return toolkit.checkpointsBefore(gate.name()).stream()
                .map(definition -> reading(definition, known))
                .toList();
    }

    private CheckpointView view(
            CheckpointDefinition definition, Map<String, KnownFact> known, Set<String> metThen, Initiative initiative) {
        var reading = reading(definition, known);
        return CheckpointView.of(
                definition,
                reading.shownTo(readers),
                initiative.hasPassed(Gate.valueOf(definition.gate())),
                lapsed(definition, reading, metThen));
    }

    /** Not to know is no proof that something has lapsed: the status says UNKNOWN then. */
    private static boolean lapsed(CheckpointDefinition definition, CheckpointReading now, Set<String> metThen) {
        return metThen.contains(definition.id())
                && (now.status() == CheckpointStatus.NOT_MET || now.status() == CheckpointStatus.PARTIALLY_MET);
    }

    private static CheckpointReading reading(CheckpointDefinition definition, Map<String, KnownFact> known) {
        return CheckpointReading.of(definition, fact -> reading(fact, known));
    }

    private static FactReading reading(FactDefinition fact, Map<String, KnownFact> known) {
        var heard = known.get(fact.code());
        return heard == null ? FactReading.unanswered(fact, NOT_HEARD) : heard.reading(fact);
    }
}
