package org.mobiletoolkit.stakeholder.memory.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.inbox.IncomingEvent;
import org.mobiletoolkit.platform.tenancy.ById;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.CheckpointDefinition;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.CheckpointDefinition.FactDefinition;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Toolkit;
import org.mobiletoolkit.stakeholder.course.gate.CheckpointReading;
import org.mobiletoolkit.stakeholder.course.gate.CheckpointStatus;
import org.mobiletoolkit.stakeholder.course.gate.FactReading;
import org.mobiletoolkit.stakeholder.course.initiative.Initiatives;
import org.mobiletoolkit.stakeholder.memory.timeline.FactHistories.Question;
import org.mobiletoolkit.stakeholder.memory.timeline.TimelineEntry.CheckpointChange;

/**
 * Writes down what was heard, in the transaction of the inbox. What is about no initiative of the organisation (a
 * supplier, a device in stock) is none of its business, and an event that stands here already changes nothing.
 */
@ApplicationScoped
class Chronicle {

    /** The members of a detail that tell what happened; all others may hold names or free text and are left out. */
    private static final Set<String> TELLING = Set.of(
            "gate",
            "waveId",
            "verdict",
            "outcome",
            "decisionId",
            "packId",
            "currentStep",
            "documentId",
            "type",
            "number");

    /** Ids, names of constants and numbers: never a sentence. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,80}");

    private final TimelineEntries entries;
    private final FactHistories facts;
    private final Initiatives initiatives;
    private final Toolkit toolkit;

    Chronicle(TimelineEntries entries, FactHistories facts, Initiatives initiatives, Toolkit toolkit) {
        this.entries = entries;
        this.facts = facts;
        this.initiatives = initiatives;
        this.toolkit = toolkit;
    }

    /** Records of a service went from one state to another. */
    void transitions(String service, List<IncomingEvent> events) {
        var told = events.stream()
                .map(event -> new Told<>(event, event.as(Transitioned.class)))
                .filter(one -> one.said().scopeId() != null)
                .toList();
        var ours = ById.known(initiatives, scopes(told, Transitioned::scopeId));
        var known = ById.known(entries, ids(told));
        told.stream()
                .filter(one -> ours.contains(one.said().scopeId()) && !known.contains(one.id()))
                .forEach(one -> entries.persist(entry(service, one)));
    }

    private static TimelineEntry entry(String service, Told<Transitioned> told) {
        var type = told.event().type();
        var noun = type.substring(0, type.length() - Transitioned.SUFFIX.length());
        var said = told.said();
        return TimelineEntry.transition(
                told.event(), Objects.requireNonNull(said.scopeId()), service, noun, said, telling(said.detail()));
    }

    /** A service said something else about facts than before: what it observed, or the answers themselves. */
    void facts(String service, List<IncomingEvent> events) {
        var told = events.stream()
                .map(event -> new Told<>(event, event.as(FactTold.class)))
                .filter(one -> checkpointOf(service, one.said()).isPresent())
                .toList();
        var ours = ById.known(initiatives, scopes(told, FactTold::scopeId));
        var about =
                told.stream().filter(one -> ours.contains(one.said().scopeId())).toList();
        if (about.isEmpty()) {
            return;
        }
        var known = ById.known(facts, ids(about));
        var last = facts.last(asked(service, about));
        about.stream().filter(one -> !known.contains(one.id())).forEach(one -> tell(service, one, last));
    }

    private void tell(String service, Told<FactTold> told, Map<UUID, Map<String, FactHistory>> latest) {
        var said = told.said();
        var checkpoint = checkpointOf(service, said).orElseThrow();
        var known = latest.computeIfAbsent(said.scopeId(), first -> new HashMap<>());
        var before = status(checkpoint, known);
        var heard = new FactHistory(told.event(), service, said);
        var last = known.get(heard.code());
        if (said.isRepeated() && last != null && last.answer() == heard.answer()) {
            return; // it stands here already
        }
        facts.persist(heard);
        var was = Optional.ofNullable(known.put(heard.code(), heard))
                .map(FactHistory::answer)
                .orElse(null);
        if (was != heard.answer()) {
            var change = new CheckpointChange(checkpoint.id(), before, status(checkpoint, known));
            entries.persist(TimelineEntry.evidence(told.event(), said, service, was, change));
        }
    }

    private record Told<T>(IncomingEvent event, T said) {

        UUID id() {
            return event.id();
        }
    }

    private static Set<UUID> ids(List<? extends Told<?>> told) {
        return told.stream().map(Told::id).collect(Collectors.toSet());
    }

    private static <T> Set<UUID> scopes(List<Told<T>> told, Function<T, @Nullable UUID> scope) {
        return told.stream()
                .map(one -> Objects.requireNonNull(scope.apply(one.said())))
                .collect(Collectors.toSet());
    }

    private Set<Question> asked(String service, List<Told<FactTold>> about) {
        return about.stream()
                .flatMap(one -> checkpointOf(service, one.said()).orElseThrow().facts().stream()
                        .map(fact -> new Question(one.said().scopeId(), fact.code())))
                .collect(Collectors.toSet());
    }

    private static CheckpointStatus status(CheckpointDefinition checkpoint, Map<String, FactHistory> known) {
        return CheckpointReading.of(checkpoint, fact -> reading(fact, known)).status();
    }

    static FactReading reading(FactDefinition fact, Map<String, FactHistory> known) {
        var heard = known.get(fact.code());
        return heard == null
                ? FactReading.unanswered(fact, "nothing heard from the service by then")
                : heard.reading(fact);
    }

    /** None when no checkpoint asks for the fact, or when the service speaks of another's. */
    private Optional<CheckpointDefinition> checkpointOf(String service, FactTold told) {
        var code = told.fact().code();
        return toolkit.checkpoints().stream()
                .filter(checkpoint -> checkpoint.facts().stream()
                        .anyMatch(fact ->
                                fact.code().equals(code) && fact.service().equals(service)))
                .findFirst();
    }

    private static Map<String, String> telling(@Nullable JsonNode detail) {
        var told = new TreeMap<String, String>();
        if (detail == null) {
            return told;
        }
        for (var name : TELLING) {
            var value = detail.path(name);
            if (value.isValueNode()
                    && !value.isNull()
                    && CODE.matcher(value.asText()).matches()) {
                told.put(name, value.asText());
            }
        }
        return told;
    }
}
