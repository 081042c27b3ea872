package org.mobiletoolkit.stakeholder.memory.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
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

    /** A record of a service went from one state to another. */
    void transition(String service, IncomingEvent event) {
        var said = event.as(Transitioned.class);
        if (isNone(said.scopeId()) || ById.find(entries, event.id()).isPresent()) {
            return;
        }
        var noun = event.type().substring(0, event.type().length() - Transitioned.SUFFIX.length());
        entries.persist(TimelineEntry.transition(
                event, Objects.requireNonNull(said.scopeId()), service, noun, said, telling(said.detail())));
    }

    /** A service said something else about a fact than before: what it observed, or the answer itself. */
    void fact(String service, IncomingEvent event) {
        var told = event.as(FactTold.class);
        var checkpoint = checkpointOf(service, told.fact().code());
        if (checkpoint.isEmpty()
                || isNone(told.scopeId())
                || ById.find(facts, event.id()).isPresent()) {
            return;
        }
        oneAfterTheOther(told.scopeId());
        var before = last(told.scopeId(), checkpoint.get());
        var heard = new FactHistory(event, service, told);
        facts.persist(heard);
        var was = Optional.ofNullable(before.get(heard.code()))
                .map(FactHistory::answer)
                .orElse(null);
        if (was != heard.answer()) {
            entries.persist(TimelineEntry.evidence(event, told, service, was, change(checkpoint.get(), before, heard)));
        }
    }

    /** Facts of one checkpoint come from several topics, perhaps to several replicas: each must see the one before. */
    private void oneAfterTheOther(UUID initiativeId) {
        facts.getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as locked")
                .setParameter(1, "timeline " + initiativeId)
                .getSingleResult();
    }

    private Map<String, FactHistory> last(UUID initiativeId, CheckpointDefinition checkpoint) {
        var codes = checkpoint.facts().stream().map(FactDefinition::code).toList();
        return facts.lastBy(initiativeId, Moments.EVER, codes);
    }

    private static CheckpointChange change(
            CheckpointDefinition checkpoint, Map<String, FactHistory> before, FactHistory heard) {
        var after = new HashMap<>(before);
        after.put(heard.code(), heard);
        return new CheckpointChange(checkpoint.id(), status(checkpoint, before), status(checkpoint, after));
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
    private Optional<CheckpointDefinition> checkpointOf(String service, String code) {
        return toolkit.checkpoints().stream()
                .filter(checkpoint -> checkpoint.facts().stream()
                        .anyMatch(fact ->
                                fact.code().equals(code) && fact.service().equals(service)))
                .findFirst();
    }

    private boolean isNone(@Nullable UUID scope) {
        return scope == null || ById.find(initiatives, scope).isEmpty();
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
