package org.mobiletoolkit.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.platform.inbox.EventHandler;
import org.mobiletoolkit.platform.inbox.IncomingEvent;

/** Keeps the name of a neighbour's record, and counts how often it was told. */
@ApplicationScoped
public class NeighbourHandler implements EventHandler {

    static final String TOPIC = "toolkit.neighbour.stage-transitions.v1";
    static final String TYPE = "thing.named.v1";

    private final EntityManager entities;
    private final Turnstile turnstile;

    NeighbourHandler(EntityManager entities, Turnstile turnstile) {
        this.entities = entities;
        this.turnstile = turnstile;
    }

    record Named(String name) {}

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        turnstile.pass();
        events.forEach(this::handle);
    }

    private void handle(IncomingEvent event) {
        var heard = Heard.of(entities, UUID.fromString(event.subject()));
        heard.name = event.as(Named.class).name();
        heard.times++;
        if (heard.name.equals("poison")) {
            throw new IllegalStateException("This cannot be digested");
        }
    }
}
