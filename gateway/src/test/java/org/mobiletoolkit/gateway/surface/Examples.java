package org.mobiletoolkit.gateway.surface;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The examples of a document, each with the schema that it is an example of. */
final class Examples {

    /**
     * One of them.
     *
     * @param schema pointer to its schema
     * @param value the example
     */
    record Example(String schema, JsonNode value) {}

    private final List<Example> found = new ArrayList<>();

    private Examples() {}

    static List<Example> in(JsonNode document) {
        var examples = new Examples();
        examples.walk("", document);
        return examples.found;
    }

    /** Beside {@code examples} of a schema stands the schema; beside those of a body or parameter stands its schema. */
    private void walk(String pointer, JsonNode node) {
        if (pointer.endsWith("/properties")) {
            // Names of members, whatever they are.
            node.properties().forEach(member -> walk(pointer + "/" + escaped(member.getKey()), member.getValue()));
        } else if (node.isObject()) {
            var schema = node.has("schema") ? pointer + "/schema" : pointer;
            if (node.has("example")) {
                found.add(new Example(schema, node.get("example")));
            }
            if (node.path("examples").isArray()) {
                node.get("examples").forEach(value -> found.add(new Example(schema, value)));
            } else {
                node.path("examples").forEach(named -> found.add(new Example(schema, named.path("value"))));
            }
            node.properties().forEach(member -> {
                if (!member.getKey().startsWith("example")) {
                    walk(pointer + "/" + escaped(member.getKey()), member.getValue());
                }
            });
        }
        for (var i = 0; node.isArray() && i < node.size(); i++) {
            walk(pointer + "/" + i, node.get(i));
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
