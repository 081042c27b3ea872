package org.mobiletoolkit.handbook.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.inbox.EventHandler;
import org.mobiletoolkit.platform.inbox.IncomingEvent;
import org.mobiletoolkit.platform.tenancy.ById;

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
        var said = event.as(InitiativeTransitioned.class);
        var known = ById.find(initiatives, said.aggregateId());
        known.ifPresent(initiative -> initiative.heard(said.detail(), event.sequence()));
        if (known.isEmpty()) {
            initiatives.persist(new KnownInitiative(said.aggregateId(), said.detail(), event.sequence()));
            // so that its checkpoints say from the first day what is missing, not that nobody knows
            facts.reconsider(said.aggregateId());
        }
    }
}
