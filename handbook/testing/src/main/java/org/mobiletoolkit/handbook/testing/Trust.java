package org.mobiletoolkit.handbook.testing;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.testing.Api;

/** The people of trust RRX, one per role, and what they do in most tests. */
public class Trust {

    protected Trust() {}

    /** {@code sro@rrx} for SRO, and so on. */
    public static RequestSpecification as(String role) {
        return Api.as(role.toLowerCase(Locale.ROOT).replace('_', '-') + "@rrx", "RRX", role);
    }

    /** The same role at another trust. */
    public static RequestSpecification elsewhere(String role) {
        return Api.as(role.toLowerCase(Locale.ROOT).replace('_', '-') + "@rry", "RRY", role);
    }

    /** Creates a record; answers its id. */
    public static String create(String role, String path, String body) {
        return as(role).body(body)
                .post("/api/v1" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String etag(String path) {
        return as("AUDITOR")
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** Gives a command to the present version of a record. */
    public static ValidatableResponse obey(String role, String path, String command, @Nullable String body) {
        var request = as(role).header("If-Match", etag(path));
        return (body == null ? request : request.body(body))
                .post("/api/v1" + path + "/" + command)
                .then();
    }

    public static ValidatableResponse patch(String role, String path, String body) {
        return as(role).header("If-Match", etag(path))
                .body(body)
                .patch("/api/v1" + path)
                .then();
    }
}
