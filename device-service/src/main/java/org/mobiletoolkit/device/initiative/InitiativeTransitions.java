package org.mobiletoolkit.device.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.inbox.EventHandler;
import org.mobiletoolkit.platform.inbox.IncomingEvent;
import org.mobiletoolkit.platform.tenancy.ById;

/** Keeps the known initiatives up to date; each event tells the full state, so any one of them rebuilds it. */
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
        var told = event.as(InitiativeTransitioned.class);
        var known = ById.find(initiatives, told.aggregateId()).orElse(null);
        if (known == null) {
            known = new KnownInitiative(told.aggregateId());
            known.follow(told.detail(), event.sequence());
            initiatives.persist(known);
            // so that whoever follows the facts hears that they are not met yet
            facts.reconsider(known.id());
        } else if (!known.isAtOrPast(event.sequence())) {
            known.follow(told.detail(), event.sequence());
        }
    }
}
