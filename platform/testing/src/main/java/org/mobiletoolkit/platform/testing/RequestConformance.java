package org.mobiletoolkit.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.specification.FilterableRequestSpecification;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Holds a request that was accepted against the document: its parameters, its body. */
final class RequestConformance {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ApiDocument document;
    private final String template;
    private final String operation;

    RequestConformance(ApiDocument document, String template, String operation) {
        this.document = document;
        this.template = template;
        this.operation = operation;
    }

    void check(String what, FilterableRequestSpecification request, URI uri) throws JsonProcessingException {
        checkParameters(what, request, uri);
        checkBody(what, request);
    }

    private void checkParameters(String what, FilterableRequestSpecification request, URI uri) {
        var query = query(uri);
        var path = path(uri);
        var known = new ArrayList<String>();
        for (var i = 0; i < document.at(operation + "/parameters").size(); i++) {
            var pointer = document.resolved(operation + "/parameters/" + i);
            var parameter = document.at(pointer);
            var name = parameter.path("name").asText();
            var values = switch (parameter.path("in").asText()) {
                case "query" -> query.getOrDefault(name, List.of());
                case "path" -> List.of(path.get(name));
                default -> request.getHeaders().getValues(name);
            };
            known.add(name);
            assertThat(!values.isEmpty() || !parameter.path("required").asBoolean())
                    .as(what + " was accepted without the parameter " + name + ", which the document requires")
                    .isTrue();
            if (!values.isEmpty()) {
                document.validate(
                        what + " was accepted with the parameter " + name,
                        pointer + "/schema",
                        value(document.at(document.resolved(pointer + "/schema")), values));
            }
        }
        assertThat(known)
                .as(what + " was accepted with query parameters that the document does not have")
                .containsAll(query.keySet());
    }

    private void checkBody(String what, FilterableRequestSpecification request) throws JsonProcessingException {
        var content = document.at(operation + "/requestBody/content");
        Object body = request.getBody();
        if (body == null || body.toString().isEmpty()) {
            assertThat(document.at(operation + "/requestBody/required").asBoolean())
                    .as(what + " was accepted without the body that the document requires")
                    .isFalse();
            return;
        }
        var type = request.getContentType().split(";")[0];
        assertThat(content.has(type))
                .as(what + " was accepted with a body that the document does not have: " + type)
                .isTrue();
        if (type.equals("application/json") || type.endsWith("+json")) {
            document.validate(
                    what + " was accepted with the body",
                    operation + "/requestBody/content/" + ApiDocument.escaped(type) + "/schema",
                    withoutNull(
                            JSON.readTree(body instanceof byte[] bytes ? new String(bytes, UTF_8) : body.toString()),
                            request.getMethod().equals("PATCH")));
        }
    }

    /** A null member says the same as none, save in a merge patch; the lists of a patch are replaced as a whole. */
    private static JsonNode withoutNull(JsonNode node, boolean patch) {
        if (node instanceof ObjectNode object) {
            if (!patch) {
                object.properties().removeIf(member -> member.getValue().isNull());
            }
            object.forEach(member -> withoutNull(member, patch));
        } else {
            node.forEach(item -> withoutNull(item, false));
        }
        return node;
    }

    private static Map<String, List<String>> query(URI uri) {
        var query = new LinkedHashMap<String, List<String>>();
        if (uri.getRawQuery() != null) {
            for (var pair : uri.getRawQuery().split("&")) {
                var parts = pair.split("=", 2);
                query.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                        .add(parts.length == 1 ? "" : decoded(parts[1]));
            }
        }
        return query;
    }

    private Map<String, String> path(URI uri) {
        var names = Pattern.compile("\\{([^/]+?)}").matcher(template);
        var values = ApiDocument.pattern(template).matcher(uri.getRawPath());
        var path = new HashMap<String, String>();
        if (values.matches()) {
            for (var i = 1; names.find(); i++) {
                path.put(names.group(1), decoded(values.group(i)));
            }
        }
        return path;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }

    /** What the text of a parameter means by its schema. */
    private JsonNode value(JsonNode schema, List<String> values) {
        if (schema.path("type").asText().equals("array")) {
            var array = NODES.arrayNode();
            values.forEach(array::add);
            return array;
        }
        var text = values.get(0);
        return switch (schema.path("type").asText()) {
            case "integer", "number" ->
                text.matches("-?\\d+(\\.\\d+)?") ? NODES.numberNode(new BigDecimal(text)) : NODES.textNode(text);
            case "boolean" ->
                text.matches("true|false") ? NODES.booleanNode(text.equals("true")) : NODES.textNode(text);
            default -> NODES.textNode(text);
        };
    }
}
