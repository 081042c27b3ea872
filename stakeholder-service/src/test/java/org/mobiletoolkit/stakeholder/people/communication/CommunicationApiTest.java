package org.mobiletoolkit.stakeholder.people.communication;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestTopics;
import org.mobiletoolkit.stakeholder.Reenactment;
import org.mobiletoolkit.stakeholder.Trust;

/** Staff are told, and one sees who was not. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class CommunicationApiTest {

    private static final String NEW = """
            {"initiativeId":"%s","title":"What changes","message":"From October","channel":"TEAM_BRIEFING",
             "external":false,"owner":"communications@rrx","dueOn":"2026-06-30"}""";

    @Inject
    TestTopics topics;

    private final UUID initiative = openInitiative();

    private String planned(String more) {
        return "/communications/"
                + create(
                        "PROJECT_MEMBER",
                        "/communications",
                        NEW.formatted(initiative).replace("\"owner\"", more + "\"owner\""));
    }

    private String group(String name, int headcount) {
        return create("PROJECT_MEMBER", "/affected-groups", """
            {"initiativeId":"%s","name":"%s","kind":"STAFF_GROUP","headcount":%d,"recipients":0,"devicesPlanned":0,
             "statedOn":"2026-05-11"}""".formatted(initiative, name, headcount));
    }

    @Test
    void refusesStrangersAndBadInput() {
        Trust.refusesStrangers("/communications", NEW, "IG_LEAD");
        Trust.guards(planned(""), "{\"title\":\"Another\"}");
        as("SRO")
                .body(NEW.formatted(initiative)
                        .replace("\"owner\"", "\"groupIds\":[\"" + UUID.randomUUID() + "\"],\"owner\""))
                .post("/api/v1/communications")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/groupIds/0"));
    }

    @Test
    void goesOutOrIsGivenUp() throws IOException {
        var path = planned("");
        as("SRO")
                .get("/api/v1/communications?overdue=true&initiativeId=" + initiative)
                .then()
                .body("items.overdue", contains(true));
        obey("PROJECT_MEMBER", path, "complete", "{\"completedOn\":\"2026-06-12\",\"outcome\":\"All teams heard it\"}")
                .statusCode(200)
                .body("status", equalTo("SENT"))
                .body("overdue", equalTo(false));
        patch("SRO", path, "{\"title\":\"Too late\"}").statusCode(409);
        obey("SRO", path, "cancel", "{\"reason\":\"r\"}").statusCode(409);
        Reenactment.assertSaid(topics, "communication", initiative, path.substring(path.lastIndexOf('/') + 1), "SENT");
        obey("SRO", planned(""), "cancel", "{\"reason\":\"Overtaken\"}")
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
    }

    @Test
    void reachesTheGroupsThatItIsForAndNoneByWhatIsToldOutside() {
        var nurses = group("Nurses", 200);
        group("Therapists", 50);
        sent(planned("\"groupIds\":[\"" + nurses + "\"],"), "2026-06-12");
        sent(
                "/communications/"
                        + create(
                                "SRO",
                                "/communications",
                                NEW.formatted(initiative).replace("\"external\":false", "\"external\":true")),
                "2026-06-13");

        as("AUDITOR")
                .get("/api/v1/communication-reach?initiativeId=" + initiative)
                .then()
                .statusCode(200)
                .body("groups.name", contains("Nurses", "Therapists"))
                .body("groups.communications", contains(1, 0))
                .body("groups[0].lastToldOn", equalTo("2026-06-12"))
                .body("groups[1].lastToldOn", nullValue())
                .body("people", equalTo(250))
                .body("peopleTold", equalTo(200));
    }

    private static void sent(String path, String day) {
        obey("SRO", path, "complete", "{\"completedOn\":\"%s\",\"outcome\":\"Heard\"}".formatted(day))
                .statusCode(200);
    }
}
