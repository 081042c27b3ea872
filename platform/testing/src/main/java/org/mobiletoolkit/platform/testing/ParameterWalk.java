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

    /** A valid one is given out by a list alone. */
    private static final String CURSOR = "cursor";

    private final ApiDocument document;
    private final JsonNode paths;
    private final List<String> faults = new ArrayList<>();

    private ParameterWalk(String json) throws JsonProcessingException {
        document = new ApiDocument(json);
        paths = new ObjectMapper().readTree(json).path("paths");
    }

    /** Walks every parameter of every read. */
    public static void check() throws JsonProcessingException {
        var walk = new ParameterWalk(
                RestAssured.given().get("/openapi?format=JSON").asString());
        walk.paths
                .properties()
                .forEach(path -> walk.walk(path.getKey(), path.getValue().path("get")));
        assertThat(walk.faults)
                .as("parameters of which the document and the server say different things")
                .isEmpty();
    }

    private void walk(String template, JsonNode operation) {
        var parameters = parameters(template, operation);
        parameters.forEach((name, parameter) -> {
            var others = new LinkedHashMap<String, String>();
            parameters.forEach((other, said) -> {
                if (!other.equals(name) && said.path("required").asBoolean()) {
                    others.put(other, valid(said));
                }
            });
            var schema = parameter.path("schema");
            var attempt =
                    new Attempt(template, operation.path("x-roles").path(0).asText("VISITOR"), others, name);
            expect(attempt, true, "");
            expect(attempt, true, " ");
            if (!isFree(kind(schema))) {
                expect(attempt, true, "no value of it");
            }
            if (!name.equals(CURSOR) && canBeGuessed(parameter)) {
                var value = valid(parameter);
                expect(attempt, false, value);
                expect(attempt, !schema.path("type").asText().equals("array"), value, value);
            }
        });
    }

    private Map<String, JsonNode> parameters(String template, JsonNode operation) {
        var parameters = new LinkedHashMap<String, JsonNode>();
        for (var i = 0; i < operation.path("parameters").size(); i++) {
            var parameter = document.at(document.resolved(ApiDocument.pointer(template, "get") + "/parameters/" + i));
            if (parameter.path("in").asText().equals("query")) {
                parameters.put(parameter.path("name").asText(), parameter);
            }
        }
        return parameters;
    }

    private record Attempt(String template, String role, Map<String, String> others, String name) {

        String path() {
            return template.replaceAll("\\{(number|version|order)[^/]*}", "1")
                    .replaceAll("\\{[^/]+}", UUID.randomUUID().toString());
        }
    }

    private void expect(Attempt attempt, boolean refused, String... values) {
        var request = RestAssured.given().auth().oauth2(TestIssuer.token("parameters@walk", "RWK", attempt.role()));
        attempt.others().forEach(request::queryParam);
        for (var value : values) {
            request.queryParam(attempt.name(), value);
        }
        var answer = request.get(attempt.path());
        var body = answer.asString();
        var blamed = answer.statusCode() == 400 && body.contains("\"parameter\":\"" + attempt.name() + "\"");
        if (blamed != refused || answer.statusCode() >= 500) {
            faults.add("%s %s=%s: %d %s"
                    .formatted(
                            attempt.template(),
                            attempt.name(),
                            List.of(values),
                            answer.statusCode(),
                            body.substring(0, Math.min(300, body.length()))));
        }
    }

    /** The schema of one value. */
    private JsonNode kind(JsonNode schema) {
        if (schema.has("allOf")) {
            return kind(schema.path("allOf").path(0));
        }
        var one = schema.path("type").asText().equals("array") ? schema.path("items") : schema;
        var reference = one.path("$ref").asText();
        return reference.isEmpty() ? one : document.at(document.resolved(reference.substring(1)));
    }

    private boolean canBeGuessed(JsonNode parameter) {
        var kind = kind(parameter.path("schema"));
        return !kind.has("pattern") || kind.has("format") || kind.has("examples") || parameter.has("example");
    }

    private static boolean isFree(JsonNode kind) {
        return kind.path("type").asText().equals("string")
                && !kind.has("enum")
                && !kind.has("format")
                && !kind.has("pattern");
    }

    private String valid(JsonNode parameter) {
        var kind = kind(parameter.path("schema"));
        var shown = parameter.has("example")
                ? parameter.path("example")
                : kind.path("examples").path(0);
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
