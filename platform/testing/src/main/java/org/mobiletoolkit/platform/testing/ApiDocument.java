package org.mobiletoolkit.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A service's OpenAPI document, taken at its strictest: a member that it does not name is a fault. */
final class ApiDocument {

    private static final String BASE = "http://document";

    private final JsonNode tree;
    private final Schema root;

    ApiDocument(String json) throws JsonProcessingException {
        tree = new ObjectMapper().readTree(json);
        tree.path("components").path("schemas").fields().forEachRemaining(ApiDocument::close);
        var text = tree.toString();
        root = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of(BASE, text))
                                .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                        .formatAssertionsEnabled(true)
                                        .build()))
                .getSchema(SchemaLocation.of(BASE));
    }

    /** An undocumented member is a fault too, save where the document says that there may be more. */
    private static void close(Map.Entry<String, JsonNode> schema) {
        if (schema.getValue() instanceof ObjectNode object
                && object.path("properties").size() > 0
                && !object.has("additionalProperties")
                && !object.has("allOf")
                && !schema.getKey().equals("Problem")) {
            object.put("additionalProperties", false);
        }
    }

    /** The literal path before the one with parameters; null when the document has none for it. */
    @Nullable
    String template(String path) {
        var matching = new TreeMap<Integer, String>();
        tree.path("paths").fieldNames().forEachRemaining(candidate -> {
            if (pattern(candidate).matcher(path).matches()) {
                matching.put(candidate.split("\\{").length, candidate);
            }
        });
        return matching.isEmpty() ? null : matching.firstEntry().getValue();
    }

    /** Whether anything stands at the path or below it. */
    boolean hasCollection(String path) {
        var names = tree.path("paths").fieldNames();
        while (names.hasNext()) {
            var name = names.next();
            if (name.equals(path) || name.startsWith(path + "/")) {
                return true;
            }
        }
        return false;
    }

    static Pattern pattern(String template) {
        return Pattern.compile(template.replaceAll("\\{[^/]+?}", "([^/]+)"));
    }

    /** Where the document describes a method on a path. */
    static String pointer(String template, String method) {
        return "/paths/" + escaped(template) + "/" + method.toLowerCase(Locale.ROOT);
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** What stands at a pointer. */
    JsonNode at(String pointer) {
        return tree.at(pointer);
    }

    /** The pointer itself, or the one that stands there as a reference. */
    String resolved(String pointer) {
        var reference = tree.at(pointer).path("$ref").asText();
        return reference.startsWith("#") ? resolved(reference.substring(1)) : pointer;
    }

    /** Holds a value against the schema at a pointer. */
    void validate(String what, String pointer, JsonNode value) {
        var schema = root.getRefSchema(SchemaLocation.of(BASE + "#" + pointer).getFragment());
        assertThat(schema.validate(value)).as(what + " " + value).isEmpty();
    }
}
