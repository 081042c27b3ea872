package org.mobiletoolkit.platform.inbox;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All that the service does when it hears of something. */
@Singleton
class Handlers {

    private final List<EventHandler> all;

    Handlers(@All List<EventHandler> all) {
        this.all = all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Set<String> topics() {
        return all.stream().map(EventHandler::topic).collect(Collectors.toSet());
    }

    boolean understand(String topic, String type) {
        return all.stream().anyMatch(handler -> understands(handler, topic, type));
    }

    List<EventHandler> of(Heard heard) {
        return all.stream()
                .filter(handler -> understands(handler, heard.topic(), heard.event().type()))
                .toList();
    }

    private static boolean understands(EventHandler handler, String topic, String type) {
        return handler.topic().equals(topic) && handler.types().contains(type);
    }
}
