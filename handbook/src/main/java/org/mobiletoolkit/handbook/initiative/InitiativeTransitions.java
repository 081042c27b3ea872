package org.mobiletoolkit.handbook.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.inbox.EventHandler;
import org.mobiletoolkit.platform.inbox.IncomingEvent;

/** Keeps our copy of each initiative in step with what its owner announces. */
@ApplicationScoped
class InitiativeTransitions implements EventHandler {

    private final KnownInitiatives initiatives;
    private final FactBoard facts;

    InitiativeTransitions(KnownInitiatives initiatives, FactBoard facts) {
        this.initiatives = initiatives;
        this.facts = facts;
    }

    @Override
    public String topic() {
        return InitiativeTransitioned.TOPIC;
    }

    @Override
    public Set<String> types() {
        return Set.of(InitiativeTransitioned.TYPE);
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        var ids = events.stream()
                .map(event -> event.as(InitiativeTransitioned.class).aggregateId())
                .toList();
        var known = initiatives.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(KnownInitiative::id, Function.identity()));
        for (var event : events) {
            var said = event.as(InitiativeTransitioned.class);
            known.computeIfAbsent(said.aggregateId(), id -> met(id, said, event.sequence()))
                    .heard(said.detail(), event.sequence());
        }
    }

    private KnownInitiative met(UUID id, InitiativeTransitioned said, long sequence) {
        var initiative = new KnownInitiative(id, said.detail(), sequence);
        initiatives.persist(initiative);
        // so that its checkpoints say from the first day what is missing, not that nobody knows
        facts.reconsider(id);
        return initiative;
    }
}
