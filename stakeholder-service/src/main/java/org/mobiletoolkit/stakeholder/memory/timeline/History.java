package org.mobiletoolkit.stakeholder.memory.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.access.OpinionReaders;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.CheckpointDefinition.FactDefinition;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Toolkit;
import org.mobiletoolkit.stakeholder.course.gate.CheckpointReading;
import org.mobiletoolkit.stakeholder.course.gate.DecidedGate;
import org.mobiletoolkit.stakeholder.course.gate.GateDecisions;
import org.mobiletoolkit.stakeholder.course.gate.GateVerdict;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;
import org.mobiletoolkit.stakeholder.course.initiative.Hold;
import org.mobiletoolkit.stakeholder.course.initiative.Initiative;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;
import org.mobiletoolkit.stakeholder.course.initiative.Step;
import org.mobiletoolkit.stakeholder.memory.timeline.InitiativeThen.CheckpointThen;
import org.mobiletoolkit.stakeholder.memory.timeline.InitiativeThen.DecisionThen;

/**
 * Rebuilds where an initiative stood at a moment from records that are never changed: its transitions, the decisions, and
 * what services told about facts.
 */
@ApplicationScoped
class History {

    private static final int DECISIONS = 200;

    private final Initiatives initiatives;
    private final TimelineEntries entries;
    private final FactHistories facts;
    private final GateDecisions gateDecisions;
    private final Toolkit toolkit;
    private final EntityManager records;
    private final OpinionReaders readers;

    History(
            Initiatives initiatives,
            TimelineEntries entries,
            FactHistories facts,
            GateDecisions gateDecisions,
            Toolkit toolkit,
            EntityManager records,
            OpinionReaders readers) {
        this.initiatives = initiatives;
        this.entries = entries;
        this.facts = facts;
        this.gateDecisions = gateDecisions;
        this.toolkit = toolkit;
        this.records = records;
        this.readers = readers;
    }

    /**
     * Where the initiative stood.
     *
     * @throws Refusal {@code not-found} (404) for a moment before it was begun
     */
    InitiativeThen at(UUID initiativeId, Instant moment) {
        var initiative = initiatives.require(initiativeId);
        var changes = changes(initiativeId);
        if (moment.isBefore(changes.created())) {
            throw new Refusal(
                    CommonProblem.NOT_FOUND,
                    "%s was not begun before %s".formatted(initiative.reference(), changes.created()));
        }
        var decided = gateDecisions.until(initiativeId, moment);
        var status = status(initiative, changes, moment);
        var passed = passed(decided);
        return new InitiativeThen(
                initiativeId,
                initiative.reference(),
                moment,
                status,
                currentStep(passed),
                passed.stream().sorted().toList(),
                status == InitiativeStatus.ON_HOLD ? hold(decided) : null,
                checkpoints(initiativeId, moment, passed),
                decided,
                decisions(initiativeId, moment));
    }

    private record Changes(Instant created, Instant last) {}

    private Changes changes(UUID initiativeId) {
        return records.createQuery("select i.createdAt, i.updatedAt from Initiative i where i.id = :id", Changes.class)
                .setParameter("id", initiativeId)
                .getSingleResult();
    }

    /** Since its last change it stands as it is now: that is known at once, the timeline hears of it a moment later. */
    private InitiativeStatus status(Initiative initiative, Changes changes, Instant moment) {
        if (!moment.isBefore(changes.last())) {
            return initiative.status();
        }
        return entries.lastOfInitiative(initiative.id(), moment)
                .map(TimelineEntry::toState)
                .map(InitiativeStatus::valueOf)
                .orElse(InitiativeStatus.DRAFT);
    }

    /** A gate that was passed stays passed, whatever is decided later. */
    private static Set<Gate> passed(List<DecidedGate> decided) {
        var passed = EnumSet.noneOf(Gate.class);
        decided.stream().filter(DecidedGate::passes).forEach(decision -> passed.add(decision.gate()));
        return passed;
    }

    private static @Nullable Step currentStep(Set<Gate> passed) {
        return Stream.of(Step.values())
                .filter(step -> !passed.contains(step.gate()))
                .findFirst()
                .orElse(null);
    }

    /** The newest hold: one that is extended is decided again. */
    private static @Nullable Hold hold(List<DecidedGate> decided) {
        return decided.stream()
                .filter(one -> one.decision().decision() == GateVerdict.HOLD)
                .reduce((older, newer) -> newer)
                .map(one -> new Hold(
                        one.gate(),
                        one.decision().id(),
                        London.dayOf(one.decision().decidedAt()),
                        one.decision().reasons(),
                        one.decision().returnOn(),
                        one.decision().roadmap()))
                .orElse(null);
    }

    private List<CheckpointThen> checkpoints(UUID initiativeId, Instant moment, Set<Gate> passed) {
        var codes = toolkit.checkpoints().stream()
                .flatMap(checkpoint -> checkpoint.facts().stream())
                .map(FactDefinition::code)
                .toList();
        var known = facts.lastBy(initiativeId, moment, codes);
        return toolkit.checkpoints().stream()
                .map(definition -> CheckpointThen.of(
                        definition,
                        CheckpointReading.of(definition, fact -> Chronicle.reading(fact, known))
                                .shownTo(readers),
                        passed.contains(Gate.valueOf(definition.gate()))))
                .toList();
    }

    private List<DecisionThen> decisions(UUID initiativeId, Instant moment) {
        return records.createQuery(
                        "select d.id, d.content.subjectType, d.content.subjectId, d.content.subjectVersion,"
                                + " d.content.outcome, d.valid, d.decidedOn, d.createdAt from Decision d"
                                + " where d.initiativeId = :initiative and d.createdAt <= :moment"
                                + " and (d.rectification.rectifiedAt is null or d.rectification.rectifiedAt > :moment)"
                                + " order by d.createdAt desc, d.id desc",
                        DecisionThen.class)
                .setParameter("initiative", initiativeId)
                .setParameter("moment", moment)
                .setMaxResults(DECISIONS)
                .getResultStream()
                .sorted(Comparator.comparing(DecisionThen::recordedAt).thenComparing(DecisionThen::id))
                .toList();
    }
}
