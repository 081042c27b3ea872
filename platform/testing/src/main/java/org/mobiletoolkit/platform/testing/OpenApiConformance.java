package org.mobiletoolkit.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fails a test whose answer the service's OpenAPI document does not describe: status, media type, every member of the
 * body. So the document cannot rot.
 */
public final class OpenApiConformance implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BASE = "http://document";

    private @Nullable JsonNode document;
    private @Nullable SchemaRegistry registry;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification spec, FilterContext context) {
        var response = context.next(request, spec);
        var path = URI.create(request.getURI()).getRawPath();
        try {
            check(request.getMethod(), path, response);
        } catch (JsonProcessingException e) {
            throw new AssertionError("The answer is not JSON: " + response.asString(), e);
        }
        return response;
    }

    private synchronized void check(String method, String path, Response response) throws JsonProcessingException {
        var template = template(path);
        var what = method + " " + path + " -> " + response.statusCode();
        if (response.statusCode() >= 400) {
            assertThat(response.contentType()).as(what + " is a problem").startsWith("application/problem+json");
            validate(what, "/components/schemas/Problem", response);
        }
        if (template == null) {
            return;
        }
        var operation = document().path("paths").path(template).path(method.toLowerCase(Locale.ROOT));
        if (operation.isMissingNode()) {
            assertThat(response.statusCode())
                    .as(what + " is not in the document")
                    .isGreaterThanOrEqualTo(400);
            return;
        }
        var answers = operation.path("responses");
        var status = String.valueOf(response.statusCode());
        assertThat(answers.has(status))
                .as(what + " is a status of the document")
                .isTrue();
        var content = answers.path(status).path("content");
        if (response.statusCode() < 300 && content.size() > 0) {
            var type = response.contentType().split(";")[0];
            assertThat(content.has(type))
                    .as(what + " has a media type of the document: " + type)
                    .isTrue();
            if (type.endsWith("json")) {
                validate(
                        what,
                        "/paths/%s/%s/responses/%s/content/%s/schema"
                                .formatted(escaped(template), method.toLowerCase(Locale.ROOT), status, escaped(type)),
                        response);
            }
        }
    }

    private void validate(String what, String pointer, Response response) throws JsonProcessingException {
        var schema = registry().getSchema(SchemaLocation.of(BASE + "#" + pointer));
        var errors = schema.validate(JSON.readTree(response.asString()));
        assertThat(errors).as(what + " " + response.asString()).isEmpty();
    }

    /** The literal path before the one with parameters, the longer before the shorter. */
    private @Nullable String template(String path) throws JsonProcessingException {
        var matching = new TreeMap<Integer, String>();
        document().path("paths").fieldNames().forEachRemaining(candidate -> {
            var pattern = Pattern.compile(candidate.replaceAll("\\{[^/]+}", "[^/]+"));
            if (pattern.matcher(path).matches()) {
                matching.put(candidate.split("\\{").length, candidate);
            }
        });
        return matching.isEmpty() ? null : matching.firstEntry().getValue();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
    }

    private JsonNode document() throws JsonProcessingException {
        var known = document;
        if (known == null) {
            var text = RestAssured.given().get("/openapi?format=JSON").asString();
            known = JSON.readTree(text);
            known.path("components").path("schemas").fields().forEachRemaining(OpenApiConformance::strict);
            document = known;
        }
        return known;
    }

    /** An undocumented member is a fault too, save where the document says that there may be more. */
    private static void strict(Map.Entry<String, JsonNode> schema) {
        if (schema.getValue() instanceof ObjectNode object
                && object.has("properties")
                && !object.has("additionalProperties")
                && !object.has("allOf")
                && object.path("properties").size() > 0
                && !schema.getKey().equals("Problem")) {
            object.put("additionalProperties", false);
        }
    }

    private SchemaRegistry registry() throws JsonProcessingException {
        var known = registry;
        if (known == null) {
            var text = document().toString();
            known = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(BASE, text)));
            registry = known;
        }
        return known;
    }
}
