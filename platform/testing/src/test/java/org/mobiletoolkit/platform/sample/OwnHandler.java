package org.mobiletoolkit.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mobiletoolkit.platform.inbox.EventHandler;
import org.mobiletoolkit.platform.inbox.IncomingEvent;

/** Keeps the last number that the service itself said of a subject, and counts how often it said one. */
@ApplicationScoped
public class OwnHandler implements EventHandler {

    static final String TOPIC = "toolkit.sample.numbers.v1";
    static final String TYPE = "number.said.v1";

    private final EntityManager entities;
    private final Turnstile turnstile;
    private final AtomicBoolean willing = new AtomicBoolean();
    private final Set<String> called = ConcurrentHashMap.newKeySet();

    OwnHandler(EntityManager entities, Turnstile turnstile) {
        this.entities = entities;
        this.turnstile = turnstile;
    }

    /** Whether it takes negative numbers. */
    void takesNegative(boolean takes) {
        willing.set(takes);
    }

    /** Whether it was ever called with an event of the subject, whatever became of it. */
    boolean wasCalledFor(UUID subject) {
        return called.contains(subject.toString());
    }

    record Said(int number) {}

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
        called.add(event.subject());
        var said = event.as(Said.class);
        if (said.number() < 0 && !willing.get()) {
            throw new IllegalArgumentException("A negative number");
        }
        var heard = Heard.of(entities, UUID.fromString(event.subject()));
        heard.name = Integer.toString(said.number());
        heard.times++;
    }
}
