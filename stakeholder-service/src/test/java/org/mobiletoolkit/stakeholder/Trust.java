package org.mobiletoolkit.stakeholder;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.stakeholder.initiative.TestInitiatives;

/** The people of trust RRX, one per role, and what they do in most tests. */
public final class Trust {

    public static final LocalDate STARTED = LocalDate.of(2026, 1, 5);

    private Trust() {}

    public static UUID openInitiative() {
        return TestInitiatives.open(STARTED);
    }

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
    public static ValidatableResponse obey(String role, String path, String command, String body) {
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

    /**
     * What every resource refuses alike: nobody's token, a role that may not, another trust, an initiative that is not
     * known or closed, a body that cannot be read.
     *
     * @param body with {@code %s} for the initiative
     */
    public static void refusesStrangers(String collection, String body, String wrongRole) {
        var path = "/api/v1" + collection;
        var closed = openInitiative();
        TestInitiatives.close(closed);
        Api.anonymous().body(body.formatted(openInitiative())).post(path).then().statusCode(401);
        as(wrongRole).body(body.formatted(openInitiative())).post(path).then().statusCode(403);
        as("SUPPLIER").get(path).then().statusCode(403);
        elsewhere("PROGRAMME_MANAGER")
                .body(body.formatted(openInitiative()))
                .post(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reference"));
        as("PROGRAMME_MANAGER")
                .body(body.formatted(UUID.randomUUID()))
                .post(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reference"))
                .body("errors[0].pointer", equalTo("/initiativeId"));
        as("PROGRAMME_MANAGER")
                .body(body.formatted(closed))
                .post(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("initiative-closed"));
        as("PROGRAMME_MANAGER").body("{}").post(path).then().statusCode(422).body("code", equalTo("validation-failed"));
        as("PROGRAMME_MANAGER").body("{\"colour\":1}").post(path).then().statusCode(400);
        as("PROGRAMME_MANAGER").get(path + "?colour=red").then().statusCode(400);
        as("PROGRAMME_MANAGER").get(path + "?initiativeId=x").then().statusCode(400);
    }

    /** What every mutable record refuses alike: another trust, no version, a stale version. */
    public static void guards(String path, String patch) {
        elsewhere("PROGRAMME_MANAGER").get("/api/v1" + path).then().statusCode(404);
        elsewhere("PROGRAMME_MANAGER")
                .header("If-Match", etag(path))
                .body(patch)
                .patch("/api/v1" + path)
                .then()
                .statusCode(404);
        as("PROGRAMME_MANAGER").body(patch).patch("/api/v1" + path).then().statusCode(428);
        as("PROGRAMME_MANAGER")
                .header("If-Match", "\"99\"")
                .body(patch)
                .patch("/api/v1" + path)
                .then()
                .statusCode(412);
        patch("PROGRAMME_MANAGER", path, "{\"colour\":1}").statusCode(400);
    }
}
