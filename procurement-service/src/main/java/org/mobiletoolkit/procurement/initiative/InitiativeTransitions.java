package org.mobiletoolkit.procurement.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.mobiletoolkit.platform.inbox.EventHandler;
import org.mobiletoolkit.platform.inbox.IncomingEvent;

/** Keeps our copy of each initiative in step with what its owner announces. */
@ApplicationScoped
class InitiativeTransitions implements EventHandler {

    private final KnownInitiatives initiatives;

    InitiativeTransitions(KnownInitiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public String topic() {
        return "toolkit.stakeholder.stage-transitions.v1";
    }

    @Override
    public Set<String> types() {
        return Set.of(InitiativeTransitioned.TYPE);
    }

    @Override
    public void handle(IncomingEvent event) {
        var fact = event.as(InitiativeTransitioned.class);
        var initiative = initiatives.findByIdOptional(fact.aggregateId()).orElseGet(() -> {
            var unheardOf = new KnownInitiative(fact.aggregateId());
            initiatives.persist(unheardOf);
            return unheardOf;
        });
        initiative.heard(fact.detail(), event.sequence());
    }
}
