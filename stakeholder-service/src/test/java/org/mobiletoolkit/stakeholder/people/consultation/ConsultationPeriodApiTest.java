package org.mobiletoolkit.stakeholder.people.consultation;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestClock;

/** People may get more time, a closed consultation may be opened again, and one may be given up. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class ConsultationPeriodApiTest {

    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private static String opened(UUID initiative) {
        var path = "/consultations/" + create("PROJECT_MEMBER", "/consultations", """
                {"initiativeId":"%s","title":"Our strategy","topic":"STRATEGY","method":"SURVEY","objectives":"Hear",
                 "opens":"2026-06-01","closes":"2026-06-12"}""".formatted(initiative));
        obey("PROJECT_MEMBER", path, "open", null).statusCode(200);
        return path;
    }

    private static String until(String day) {
        return "{\"closes\":\"%s\",\"reason\":\"The night staff asked\"}".formatted(day);
    }

    private static void respond(String path) {
        create(
                "SRO",
                "/consultation-responses",
                "{\"consultationId\":\"%s\",\"sentiment\":\"MIXED\",\"respondedOn\":\"2026-06-03\"}"
                        .formatted(path.substring(path.lastIndexOf('/') + 1)));
    }

    @Test
    void givesPeopleMoreTimeAndKeepsHow() {
        clock.set(Instant.parse("2026-06-10T09:00:00Z"));
        var path = opened(openInitiative());

        obey("SRO", path, "extend", until("2026-06-12"))
                .statusCode(422)
                .body("errors[0].code", equalTo("not-later"))
                .body("errors[0].pointer", equalTo("/closes"));
        obey("SRO", path, "extend", until("2099-06-12"))
                .statusCode(422)
                .body("errors[0].code", equalTo("beyond-calendar"));
        obey("SRO", path, "extend", "{\"closes\":\"2026-06-26\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        obey("SRO", path, "extend", until("2026-06-26"))
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("closes", equalTo("2026-06-26"))
                .body("periodChanges[0].before", equalTo("2026-06-12"))
                .body("periodChanges[0].after", equalTo("2026-06-26"))
                .body("periodChanges[0].reason", equalTo("The night staff asked"));
    }

    @Test
    void neverMovesTheLastDayIntoThePast() {
        clock.set(Instant.parse("2026-07-10T09:00:00Z"));
        var path = opened(openInitiative());

        obey("SRO", path, "extend", until("2026-07-09")).statusCode(422);
        obey("SRO", path, "extend", until("2026-07-10")).statusCode(200);
    }

    @Test
    void opensAgainWhatWasClosedToHearMore() {
        clock.set(Instant.parse("2026-06-15T09:00:00Z"));
        var path = opened(openInitiative());
        obey("SRO", path, "reopen", until("2026-06-26")).statusCode(409);
        respond(path);
        obey("SRO", path, "close", null).statusCode(200).body("endedOn", equalTo("2026-06-12"));

        obey("PROJECT_MEMBER", path, "reopen", until("2026-06-26")).statusCode(403);
        obey("SRO", path, "reopen", until("2026-06-26"))
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("endedOn", equalTo(null))
                .body("periodChanges[0].command", equalTo("reopen"));
        respond(path);
        obey("SRO", path, "close", null)
                .statusCode(200)
                .body("endedOn", equalTo("2026-06-15"))
                .body("responses", equalTo(2));
    }

    @Test
    void isGivenUpWithAReason() {
        var path = opened(openInitiative());
        respond(path);

        obey("SRO", path, "cancel", "{\"reason\":\" \"}").statusCode(422);
        obey("PROJECT_MEMBER", path, "cancel", "{\"reason\":\"Merged\"}").statusCode(403);
        obey("SRO", path, "cancel", "{\"reason\":\"Merged\"}")
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("cancellationReason", equalTo("Merged"))
                .body("availableActions.findAll { it.allowed }", empty());
        obey("SRO", path, "close", null).statusCode(409);
        obey("SRO", path, "open", null).statusCode(409);
    }
}
