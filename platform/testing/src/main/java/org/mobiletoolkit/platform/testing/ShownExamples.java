package org.mobiletoolkit.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The operations that a service's document shows, and its examples of what they take. */
final class ShownExamples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;

    private ShownExamples(JsonNode document) {
        this.document = document;
    }

    static ShownExamples served() throws JsonProcessingException {
        return new ShownExamples(
                JSON.readTree(RestAssured.given().get("/openapi?format=JSON").asString()));
    }

    List<String> paths(String method) {
        return document.path("paths").properties().stream()
                .filter(path -> path.getValue().has(method))
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean has(String path, String method) {
        return document.path("paths").path(path).has(method);
    }

    /** What the operation can be asked with in its query. */
    List<String> queries(String path, String method) {
        var parameters = document.path("paths")
                .path(path)
                .path(method)
                .path("parameters")
                .spliterator();
        return StreamSupport.stream(parameters, false)
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    /** An example of the body; an empty object where none is shown. */
    JsonNode body(String path, String method) {
        var content = resolved(document.path("paths").path(path).path(method).path("requestBody"))
                .path("content");
        if (!content.elements().hasNext()) {
            return JSON.createObjectNode();
        }
        var media = content.elements().next();
        var example = media.has("example") ? media.path("example") : example(resolved(media.path("schema")));
        return example.isMissingNode() ? JSON.createObjectNode() : example.deepCopy();
    }

    private static JsonNode example(JsonNode schema) {
        return schema.has("example")
                ? schema.path("example")
                : schema.path("examples").path(0);
    }

    private JsonNode resolved(JsonNode node) {
        var at = node;
        while (at.has("$ref")) {
            at = document.at(at.path("$ref").asText().substring(1));
        }
        return at;
    }
}
