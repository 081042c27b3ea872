package org.mobiletoolkit.local.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Map;
import org.jose4j.json.JsonUtil;

/**
 * Somebody who uses the suite through the gateway.
 *
 * @param username who it is to the issuer, such as {@code sro@rrx}
 * @param gateway where the requests go
 * @param token proves who it is
 */
record Person(String username, URI gateway, String token) {

    /** An empty body for commands that need none. */
    static final Map<String, Object> NOTHING = Map.of();

    /** A request that says who it is from. */
    RequestSpecification request() {
        return given().baseUri(gateway.toString()).header("Authorization", "Bearer " + token);
    }

    Response get(String path) {
        return request().get(path);
    }

    /** Posts a JSON body, whatever the answer is. */
    Response post(String path, Map<String, ?> body) {
        return request()
                .contentType(ContentType.JSON)
                .body(JsonUtil.toJson(body))
                .post(path);
    }

    /** Reads a resource that must be there. */
    Response read(String path) {
        return expect(200, get(path));
    }

    /** Gives a command to the resource as it is now, whatever the answer is. */
    Response tell(String resource, String command, Map<String, ?> body) {
        var etag = read(resource).header("ETag");
        return request()
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(JsonUtil.toJson(body))
                .post(resource + "/" + command);
    }

    /** Gives a command that must be obeyed. */
    Response command(String resource, String command, Map<String, ?> body) {
        return expect(200, tell(resource, command, body));
    }

    /** Changes the resource as it is now by a merge patch, which must be accepted. */
    Response change(String resource, Map<String, ?> patch) {
        var etag = read(resource).header("ETag");
        return expect(
                200,
                request()
                        .header("If-Match", etag)
                        .contentType(ContentType.JSON)
                        .body(JsonUtil.toJson(patch))
                        .patch(resource));
    }

    private Response expect(int status, Response answer) {
        assertThat(answer.statusCode())
                .as("%s was answered %s", username, answer.asString())
                .isEqualTo(status);
        return answer;
    }
}
