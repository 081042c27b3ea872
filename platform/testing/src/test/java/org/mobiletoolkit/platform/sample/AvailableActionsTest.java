package org.mobiletoolkit.platform.sample;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;

/** What a record says may be done with it is what would be accepted from this caller, in this state, in this folder. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class AvailableActionsTest {

    @Inject
    Folders folders;

    private final UUID folder = UUID.randomUUID();

    private String written() {
        return Api.as("writer@rrx", "RRX", "WRITER")
                .body("{\"folderId\":\"%s\",\"note\":{\"title\":\"Given\"}}".formatted(folder))
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse seenBy(String role, String note) {
        return Api.as("somebody@rrx", "RRX", role)
                .get("/api/v1/notes/" + note)
                .then()
                .statusCode(200)
                .body("availableActions.action", contains("open", "close"));
    }

    @Test
    void tellsWhoMayAccordingToTheState() {
        seenBy("WRITER", written())
                .body("availableActions.allowed", contains(true, false))
                .body("availableActions[1].reason", equalTo("transition-not-allowed"));
    }

    @Test
    void tellsWhoMayNotThatItIsForbiddenWhateverTheState() {
        seenBy("READER", written())
                .body("availableActions.allowed", contains(false, false))
                .body("availableActions.reason", contains("forbidden", "forbidden"));
    }

    @Test
    void tellsWhoMayThatTheFolderIsClosed() {
        var note = written();
        folders.close(folder);

        seenBy("WRITER", note)
                .body("availableActions.allowed", contains(false, false))
                .body("availableActions.reason", contains("conflict", "conflict"));
        seenBy("READER", note).body("availableActions.reason", contains("forbidden", "forbidden"));
    }

    @Test
    void refusesWhoMayNotNamingTheRolesThatMay() {
        Api.as("reader@rrx", "RRX", "READER")
                .body("{}")
                .post("/api/v1/notes/" + written() + "/open")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"))
                .body("allowedRoles", contains("WRITER"));
        Api.as("reader@rrx", "RRX", "READER")
                .body("{}")
                .post("/api/v1/notes")
                .then()
                .statusCode(403)
                .body("allowedRoles", contains("IG_LEAD", "WRITER"));
    }
}
