package org.mobiletoolkit.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.inbox.EventHandler;
import org.mobiletoolkit.platform.inbox.IncomingEvent;

/** Hears what the service whispers of a subject while nobody else is at it. */
@ApplicationScoped
public class WhisperHandler implements EventHandler {

    static final String TYPE = "number.whispered.v1";

    private final Set<String> heard = ConcurrentHashMap.newKeySet();

    boolean hasHeardOf(String subject) {
        return heard.contains(subject);
    }

    @Override
    public String topic() {
        return OwnHandler.TOPIC;
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public Set<String> alone(List<IncomingEvent> events) {
        return events.stream().map(event -> "whisper " + event.subject()).collect(Collectors.toSet());
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        events.forEach(event -> heard.add(event.subject()));
    }
}
