package org.mobiletoolkit.stakeholder.course.initiative;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.mobiletoolkit.platform.testing.Api;

/** The calls about initiatives that several tests make. */
public final class InitiativeApi {

    public static final String INITIATIVES = "/api/v1/initiatives";

    private InitiativeApi() {}

    public static RequestSpecification manager() {
        return Api.as("programme-manager@rrx", "RRX", "PROGRAMME_MANAGER");
    }

    public static RequestSpecification sro() {
        return Api.as("sro@rrx", "RRX", "SRO");
    }

    public static String body(String name) {
        return """
                {"name": "%s", "sro": "sro@rrx", "programmeManager": "programme-manager@rrx", "startedOn": "2026-05-01"}
                """.formatted(name);
    }

    /** A draft, begun by the programme manager. */
    public static UUID draft() {
        return UUID.fromString(manager()
                .body(body("Mobile working " + UUID.randomUUID()))
                .post(INITIATIVES)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** An initiative at work. */
    public static UUID active() {
        var id = draft();
        command(id, "activate").statusCode(200);
        return id;
    }

    /** A command without a body, by the programme manager, on the present version. */
    public static ValidatableResponse command(UUID id, String command) {
        return manager()
                .header("If-Match", etag(id))
                .post(INITIATIVES + "/" + id + "/" + command)
                .then();
    }

    public static String etag(UUID id) {
        return manager()
                .get(INITIATIVES + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
