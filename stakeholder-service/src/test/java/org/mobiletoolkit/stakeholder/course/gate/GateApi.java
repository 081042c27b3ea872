package org.mobiletoolkit.stakeholder.course.gate;

import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.manager;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.sro;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The calls about gates that several tests make. */
final class GateApi {

    static final String REVIEWS = "/api/v1/gate-reviews";

    private GateApi() {}

    static ValidatableResponse request(UUID initiative, String gate) {
        return request(initiative, gate, null);
    }

    static ValidatableResponse request(UUID initiative, String gate, @Nullable UUID wave) {
        return manager()
                .body("{\"initiativeId\": \"%s\", \"gate\": \"%s\"%s}"
                        .formatted(initiative, gate, wave == null ? "" : ", \"waveId\": \"" + wave + "\""))
                .post(REVIEWS)
                .then();
    }

    /** A review of the gate, asked for by the programme manager. */
    static String requested(UUID initiative, String gate) {
        return request(initiative, gate).statusCode(201).extract().path("id");
    }

    /** A decision of the SRO on the present version. */
    static ValidatableResponse decide(String review, String body) {
        return decideAs(sro(), review, body);
    }

    static ValidatableResponse decideAs(RequestSpecification who, String review, String body) {
        return who.header("If-Match", etag(review))
                .body(body)
                .post(REVIEWS + "/" + review + "/decision")
                .then();
    }

    static String etag(String review) {
        return manager()
                .get(REVIEWS + "/" + review)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** A decision without anything besides, or with more members. */
    static String verdict(String decision, UUID meeting, String... more) {
        var members = more.length == 0 ? "" : ", " + String.join(", ", more);
        return "{\"decision\": \"%s\", \"meetingId\": \"%s\"%s}".formatted(decision, meeting, members);
    }
}
