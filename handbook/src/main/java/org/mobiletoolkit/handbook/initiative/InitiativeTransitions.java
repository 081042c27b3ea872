package org.mobiletoolkit.handbook.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    public void handle(IncomingEvent event) {
        handleAll(List.of(event));
    }

    @Override
    public void handleAll(List<IncomingEvent> events) {
        var said = events.stream().map(Said::of).toList();
        var known = initiatives.byId(said.stream().map(Said::id).collect(Collectors.toSet()));
        said.forEach(one -> known.compute(one.id(), (id, initiative) -> learn(one, initiative)));
    }

    private record Said(InitiativeTransitioned transition, long sequence) {

        static Said of(IncomingEvent event) {
            return new Said(event.as(InitiativeTransitioned.class), event.sequence());
        }

        UUID id() {
            return transition.aggregateId();
        }
    }

    private KnownInitiative learn(Said said, @Nullable KnownInitiative known) {
        if (known != null) {
            known.heard(said.transition().detail(), said.sequence());
            return known;
        }
        var met = new KnownInitiative(said.id(), said.transition().detail(), said.sequence());
        initiatives.persist(met);
        // so that its checkpoints say from the first day what is missing, not that nobody knows
        facts.reconsider(said.id());
        return met;
    }
}
