package org.mobiletoolkit.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/** Somebody who reads and may change nothing: each record that he is shown must tell him so. */
public final class Onlooker {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ACTIONS = "availableActions";

    private final String token;

    private Onlooker(String token) {
        this.token = token;
    }

    public static Onlooker of(String subject, String organisation, String role) {
        return new Onlooker(TestIssuer.token(subject, organisation, role));
    }

    /** The lists of the service whose records say what may be done with them, by path. */
    public static Set<String> lists() {
        var document = read(RestAssured.given().get("/openapi?format=JSON").asString());
        var lists = new TreeSet<String>();
        document.path("paths").properties().forEach(path -> {
            var page = schema(document, path.getValue().at("/get/responses/200/content/application~1json/schema"));
            var item = schema(document, page.at("/properties/items/items"));
            if (!path.getKey().contains("{") && item.path("properties").has(ACTIONS)) {
                lists.add(path.getKey());
            }
        });
        return lists;
    }

    private static JsonNode schema(JsonNode document, JsonNode named) {
        return document.at(named.path("$ref").asText("#/none").substring(1));
    }

    /** Reads it, and finds some record there and each command of each forbidden. */
    public void mayDoNothingAt(String path) {
        var answer = RestAssured.given()
                .auth()
                .oauth2(token)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var told = read(answer).findValues(ACTIONS);
        assertThat(told).as("records at " + path).isNotEmpty();
        told.forEach(actions ->
                actions.forEach(action -> assertThat(action.path("reason").asText("none"))
                        .as("%s at %s", action, path)
                        .isEqualTo("forbidden")));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
