package org.mobiletoolkit.gateway.surface;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;

/** Which components a document uses; those of dropped paths would otherwise stay behind as riddles. */
final class References {

    private static final String COMPONENTS = "#/components/";
    private static final String SECURITY_SCHEMES = "securitySchemes";

    private final ObjectNode components;
    private final Set<String> reached = new HashSet<>();
    private final ArrayDeque<JsonNode> open = new ArrayDeque<>();

    private References(ObjectNode components) {
        this.components = components;
    }

    /** Removes the components that nothing reachable from the paths refers to; security schemes stay. */
    static void prune(ObjectNode document) {
        if (!(document.get("components") instanceof ObjectNode components)) {
            return;
        }
        var references = new References(components);
        references.follow(document.path("paths"));
        references.follow(document.path("webhooks"));
        references.removeUnreached();
        if (components.isEmpty()) {
            document.remove("components");
        }
    }

    private void follow(JsonNode start) {
        open.add(start);
        while (!open.isEmpty()) {
            var node = open.remove();
            if (node.isTextual()) {
                reach(node.asText());
            }
            node.forEach(open::add);
        }
    }

    /** Any text that points to a component counts: {@code $ref}, and the mappings of a discriminator. */
    private void reach(String text) {
        if (text.startsWith(COMPONENTS) && reached.add(text)) {
            open.add(components.at(text.substring("#/components".length())));
        }
    }

    private void removeUnreached() {
        for (var sections = components.properties().iterator(); sections.hasNext(); ) {
            var section = sections.next();
            if (!section.getKey().equals(SECURITY_SCHEMES) && section.getValue() instanceof ObjectNode named) {
                named.properties().removeIf(c -> !reached.contains(COMPONENTS + section.getKey() + "/" + c.getKey()));
                if (named.isEmpty()) {
                    sections.remove();
                }
            }
        }
    }
}
