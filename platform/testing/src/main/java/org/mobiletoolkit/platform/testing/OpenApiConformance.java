package org.mobiletoolkit.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fails a test whose answer the service's OpenAPI document does not describe: status, media type, every member of the
 * body; and one whose request was accepted though the document does not allow it. So the document cannot rot.
 */
public final class OpenApiConformance implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Never meant by {@code default}: who documents an operation knows whether it can answer so. */
    private static final List<Integer> NAMED = List.of(409, 412, 428);

    private @Nullable ApiDocument document;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification spec, FilterContext context) {
        var response = context.next(request, spec);
        var uri = URI.create(request.getURI());
        var what = request.getMethod() + " " + uri.getRawPath() + " -> " + response.statusCode();
        try {
            check(what, request, uri, response);
        } catch (JsonProcessingException e) {
            throw new AssertionError(what + " is not JSON: " + response.asString(), e);
        }
        return response;
    }

    private void check(String what, FilterableRequestSpecification request, URI uri, Response response)
            throws JsonProcessingException {
        var known = document();
        var status = response.statusCode();
        if (status >= 400) {
            assertThat(response.contentType()).as(what + " is a problem").startsWith("application/problem+json");
            known.validate(what, "/components/schemas/Problem", JSON.readTree(response.asString()));
        }
        var template = known.template(uri.getRawPath());
        if (template == null) {
            return;
        }
        var operation = ApiDocument.pointer(template, request.getMethod());
        if (known.at(operation).isMissingNode()) {
            assertThat(status).as(what + " is not in the document").isGreaterThanOrEqualTo(400);
            return;
        }
        checkAnswer(what, known, operation, response);
        if (status < 300) {
            new RequestConformance(known, template, operation).check(what, request, uri);
        }
    }

    private static void checkAnswer(String what, ApiDocument known, String operation, Response response)
            throws JsonProcessingException {
        var status = response.statusCode();
        var answers = known.at(operation + "/responses");
        var named = answers.has(String.valueOf(status));
        assertThat(named || status >= 400 && !NAMED.contains(status) && answers.has("default"))
                .as(what + " is a status of the document")
                .isTrue();
        var content = operation + "/responses/" + status + "/content";
        if (status < 300 && known.at(content).size() > 0) {
            var type = response.contentType().split(";")[0];
            assertThat(known.at(content).has(type))
                    .as(what + " has a media type of the document: " + type)
                    .isTrue();
            if (type.endsWith("json")) {
                var schema = content + "/" + ApiDocument.escaped(type) + "/schema";
                var answered = JSON.readTree(response.asString());
                known.validate(what, schema, answered);
                FollowedPaths.check(what, known, answered);
            }
        }
    }

    private synchronized ApiDocument document() throws JsonProcessingException {
        var known = document;
        if (known == null) {
            known = new ApiDocument(
                    RestAssured.given().get("/openapi?format=JSON").asString());
            document = known;
        }
        return known;
    }
}
