package org.mobiletoolkit.platform.inbox;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All that the service does when it hears of something, from others or from itself. */
@Singleton
class Handlers {

    private final List<EventHandler> all;
    private final String own;

    Handlers(@All List<EventHandler> all, @ConfigProperty(name = "platform.service") String service) {
        this.all = all;
        this.own = "toolkit." + service + ".";
    }

    Set<String> topics() {
        return all.stream().map(EventHandler::topic).collect(Collectors.toSet());
    }

    /** Whether this service says it itself. */
    boolean isOwn(String topic) {
        return topic.startsWith(own);
    }

    /** The topics on which others speak. */
    Set<String> topicsOfOthers() {
        return topics().stream().filter(topic -> !isOwn(topic)).collect(Collectors.toSet());
    }

    boolean understand(String topic, String type) {
        return all.stream().anyMatch(handler -> understands(handler, topic, type));
    }

    List<EventHandler> of(Heard heard) {
        return all.stream()
                .filter(handler ->
                        understands(handler, heard.topic(), heard.event().type()))
                .toList();
    }

    private static boolean understands(EventHandler handler, String topic, String type) {
        return handler.topic().equals(topic) && handler.types().contains(type);
    }
}
