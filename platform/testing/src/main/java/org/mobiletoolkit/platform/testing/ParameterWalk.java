package org.mobiletoolkit.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tries every query parameter of the service under test: with a value that the document allows, with nothing, with what is
 * no value of its kind, and twice. Server and document must agree on which of these is refused.
 */
public final class ParameterWalk {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A valid one is given out by a list alone. */
    private static final String CURSOR = "cursor";

    private final ApiDocument document;
    private final JsonNode paths;
    private final List<String> faults = new ArrayList<>();

    private ParameterWalk(String json) throws JsonProcessingException {
        document = new ApiDocument(json);
        paths = JSON.readTree(json).path("paths");
    }

    /** Walks every parameter of every read. */
    public static void check() throws JsonProcessingException {
        var walk = new ParameterWalk(RestAssured.given().get("/openapi?format=JSON").asString());
        walk.paths.properties().forEach(path -> walk.walk(path.getKey(), path.getValue().path("get")));
        assertThat(walk.faults)
                .as("parameters of which the document and the server say different things")
                .isEmpty();
    }

    private void walk(String template, JsonNode operation) {
        var parameters = new LinkedHashMap<String, JsonNode>();
        var required = new LinkedHashMap<String, String>();
        for (var i = 0; i < operation.path("parameters").size(); i++) {
            var at = ApiDocument.pointer(template, "get") + "/parameters/" + i;
            var parameter = document.at(document.resolved(at));
            if (parameter.path("in").asText().equals("query")) {
                var name = parameter.path("name").asText();
                parameters.put(name, parameter.path("schema"));
                if (parameter.path("required").asBoolean()) {
                    required.put(name, valid(parameter));
                }
            }
        }
        parameters.forEach((name, schema) -> {
            var rest = new LinkedHashMap<>(required);
            rest.remove(name);
            var parameter = parameter(template, operation, name);
            if (!name.equals(CURSOR)) {
                expect(template, operation, rest, name, List.of(valid(parameter)), false);
            }
            expect(template, operation, rest, name, List.of(""), true);
            expect(template, operation, rest, name, List.of(" "), true);
            if (!isFree(kind(schema))) {
                expect(template, operation, rest, name, List.of("no value of it"), true);
            }
            var several = schema.path("type").asText().equals("array");
            if (!name.equals(CURSOR)) {
                var value = valid(parameter);
                expect(template, operation, rest, name, List.of(value, value), !several);
            }
        });
    }

    private JsonNode parameter(String template, JsonNode operation, String name) {
        for (var i = 0; i < operation.path("parameters").size(); i++) {
            var found = document.at(
                    document.resolved(ApiDocument.pointer(template, "get") + "/parameters/" + i));
            if (found.path("name").asText().equals(name)) {
                return found;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private void expect(
            String template,
            JsonNode operation,
            Map<String, String> rest,
            String name,
            List<String> values,
            boolean refused) {
        var role = operation.path("x-roles").path(0).asText("VISITOR");
        var request = RestAssured.given().auth().oauth2(TestIssuer.token("parameters@walk", "RWK", role));
        rest.forEach(request::queryParam);
        values.forEach(value -> request.queryParam(name, value));
        var answer = request.get(template.replaceAll("\\{(number|version|order)[^/]*}", "1")
                .replaceAll("\\{[^/]+}", UUID.randomUUID().toString()));
        var blamed = answer.statusCode() == 400 && answer.asString().contains("\"parameter\":\"" + name + "\"");
        if (blamed != refused || answer.statusCode() >= 500) {
            faults.add("%s %s=%s: %d %s"
                    .formatted(template, name, values, answer.statusCode(), answer.asString()
                            .lines()
                            .findFirst()
                            .map(line -> line.substring(0, Math.min(200, line.length())))
                            .orElse("")));
        }
    }

    /** The schema of one value. */
    private JsonNode kind(JsonNode schema) {
        var one = schema.path("type").asText().equals("array") ? schema.path("items") : schema;
        var reference = one.path("$ref").asText();
        return reference.isEmpty() ? one : document.at(document.resolved(reference.substring(1)));
    }

    private static boolean isFree(JsonNode kind) {
        return kind.path("type").asText().equals("string")
                && !kind.has("enum")
                && !kind.has("format")
                && !kind.has("pattern");
    }

    private String valid(JsonNode parameter) {
        var kind = kind(parameter.path("schema"));
        var shown = parameter.has("example") ? parameter.path("example") : kind.path("examples").path(0);
        if (kind.has("enum")) {
            return kind.path("enum").path(0).asText();
        }
        if (!shown.isMissingNode()) {
            return shown.asText();
        }
        return switch (kind.path("type").asText()) {
            case "boolean" -> "true";
            case "integer" -> String.valueOf(Math.max(1, kind.path("minimum").asInt()));
            default ->
                switch (kind.path("format").asText()) {
                    case "uuid" -> UUID.randomUUID().toString();
                    case "date" -> "2026-11-01";
                    case "date-time" -> "2026-11-01T10:00:00Z";
                    default -> "x";
                };
        };
    }
}
