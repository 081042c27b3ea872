package org.mobiletoolkit.stakeholder.memory.privacy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestClock;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class SubjectRequestApiTest {

    private static final String PATH = "/subject-requests";

    @Inject
    TestClock clock;

    private String login;

    @BeforeEach
    void somebody() {
        login = "person-" + UUID.randomUUID().toString().substring(0, 13);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private String received(String kind, String day) {
        return PATH + "/"
                + create(
                        "IG_LEAD",
                        PATH,
                        "{\"kind\":\"%s\",\"subject\":\"%s\",\"receivedOn\":\"%s\",\"details\":\"All about me\"}"
                                .formatted(kind, login, day));
    }

    private static ValidatableResponse show(String path) {
        return as("IG_LEAD").get("/api/v1" + path).then().statusCode(200);
    }

    private static ValidatableResponse command(String path, String name, String body) {
        return obey("IG_LEAD", path, name, body);
    }

    private void today(String day) {
        clock.set(Instant.parse(day + "T10:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31,2026-03-02",
        "2026-09-03,2026-10-05",
        "2026-03-03,2026-04-07",
        "2026-11-24,2026-12-24",
        "2026-11-25,2026-12-29"
    })
    void tellsByWhenToAnswer(String day, String due) {
        today(day);
        show(received("ACCESS", day))
                .body("status", equalTo("RECEIVED"))
                .body("dueOn", equalTo(due))
                .body("dueProvisional", equalTo(false))
                .body("overdue", equalTo(false));
    }

    @Test
    void stopsTheClockWhileIdentityOrScopeIsClarified() {
        today("2026-09-03");
        var path = received("ACCESS", "2026-09-03");
        command(path, "pause", "{\"reason\":\"IDENTITY\"}").statusCode(409);
        command(path, "take", null).statusCode(200).body("handler", equalTo("ig-lead@rrx"));
        today("2026-09-10");
        command(path, "pause", "{\"reason\":\"IDENTITY\",\"since\":\"2026-09-02\"}")
                .statusCode(422);
        command(path, "pause", "{\"reason\":\"IDENTITY\",\"since\":\"2026-09-11\"}")
                .statusCode(422);
        command(path, "pause", "{\"reason\":\"IDENTITY\"}")
                .statusCode(200)
                .body("status", equalTo("PAUSED"))
                .body("dueOn", nullValue())
                .body("pausedOn", equalTo("2026-09-10"));
        today("2026-11-30");
        show(path).body("overdue", equalTo(false));
        command(path, "respond", "{\"outcome\":\"GRANTED\",\"text\":\"t\"}").statusCode(409);
        command(path, "resume", "{\"on\":\"2026-09-09\"}").statusCode(422);
        command(path, "resume", "{\"on\":\"2026-09-17\"}")
                .statusCode(200)
                .body("pausedDays", equalTo(7))
                .body("dueOn", equalTo("2026-10-12"))
                .body("overdue", equalTo(true));
    }

    @Test
    void stopsTheClockForEachDayOnceAndNotWhenItHasRunOut() {
        today("2026-09-03");
        var path = received("ACCESS", "2026-09-03");
        command(path, "take", null).statusCode(200);
        today("2026-09-17");
        command(path, "pause", "{\"reason\":\"IDENTITY\",\"since\":\"2026-09-10\"}")
                .statusCode(200);
        command(path, "resume", "{}").statusCode(200).body("dueOn", equalTo("2026-10-12"));

        command(path, "pause", "{\"reason\":\"SCOPE\",\"since\":\"2026-09-16\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/since"))
                .body("errors[0].code", equalTo("too-early"));
        today("2026-10-13");
        for (var since : new String[] {"2026-10-05", "2026-10-12", "2026-10-13"}) {
            command(path, "pause", "{\"reason\":\"SCOPE\",\"since\":\"%s\"}".formatted(since))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/since"))
                    .body("errors[0].code", equalTo("too-late"));
        }
        show(path).body("overdue", equalTo(true)).body("dueOn", equalTo("2026-10-12"));
        today("2026-10-12");
        command(path, "pause", "{\"reason\":\"SCOPE\",\"since\":\"2026-09-17\"}")
                .statusCode(200);
        command(path, "resume", "{\"on\":\"2026-09-20\"}").statusCode(200).body("pausedDays", equalTo(10));
    }

    @Test
    void extendsAComplexRequestOnceAndInTime() {
        today("2026-09-03");
        var path = received("ERASURE", "2026-09-03");
        command(path, "take", null).statusCode(200);
        today("2026-10-05");
        command(path, "extend", "{\"reason\":\"\"}").statusCode(422);
        command(path, "extend", "{\"reason\":\"Several hundred records\"}")
                .statusCode(200)
                .body("dueOn", equalTo("2026-12-03"))
                .body("extendedOn", equalTo("2026-10-05"));
        command(path, "extend", "{\"reason\":\"More\"}").statusCode(409).body("code", equalTo("already-extended"));

        today("2026-09-03");
        var late = received("ACCESS", "2026-09-03");
        command(late, "take", null).statusCode(200);
        today("2026-10-06");
        command(late, "extend", "{\"reason\":\"Late\"}").statusCode(409).body("code", equalTo("extension-too-late"));
        show(late).body("availableActions.find { it.action == 'extend' }.reason", equalTo("extension-too-late"));
    }

    @Test
    void acknowledgesAComplaintWithinThirtyDays() {
        today("2026-09-03");
        var path = received("COMPLAINT", "2026-09-03");
        show(path).body("dueOn", equalTo("2026-10-03"));
        command(path, "take", null).statusCode(200);
        command(path, "respond", "{\"outcome\":\"GRANTED\",\"text\":\"t\"}")
                .statusCode(409)
                .body("code", equalTo("complaint-not-acknowledged"));
        command(path, "extend", "{\"reason\":\"r\"}").statusCode(409).body("code", equalTo("complaint-not-extended"));
        today("2026-10-04");
        show(path).body("overdue", equalTo(true));
        command(path, "acknowledge", "{\"on\":\"2026-10-01\"}")
                .statusCode(200)
                .body("acknowledgedOn", equalTo("2026-10-01"))
                .body("dueOn", nullValue())
                .body("overdue", equalTo(false));
        command(path, "acknowledge", "{}").statusCode(409);
        command(path, "respond", "{\"outcome\":\"GRANTED\",\"text\":\"We were wrong\"}")
                .statusCode(200)
                .body("status", equalTo("RESPONDED"))
                .body("closedOn", equalTo("2026-10-04"));
        var access = received("ACCESS", "2026-09-03");
        command(access, "take", null).statusCode(200);
        command(access, "acknowledge", "{}").statusCode(409).body("code", equalTo("not-a-complaint"));
    }

    @Test
    void refusesOnALegalGroundOnlyAndGrantsOnlyWhatWasDone() {
        var path = received("ERASURE", "2026-09-03");
        command(path, "take", null).statusCode(200);

        command(path, "respond", "{\"outcome\":\"REFUSED\",\"text\":\"No\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/legalReason"));
        command(path, "respond", "{\"outcome\":\"GRANTED\",\"text\":\"Done\"}")
                .statusCode(409)
                .body("code", equalTo("not-done"))
                .body("offending", contains(path.substring(PATH.length() + 1)));
        command(path, "respond", "{\"outcome\":\"REFUSED\",\"text\":\"No\",\"legalReason\":\"Legal obligation\"}")
                .statusCode(200)
                .body("outcome", equalTo("REFUSED"))
                .body("availableActions.allowed", not(hasItem(true)));
    }

    @Test
    void letsNobodyHandleTheirOwnRequest() {
        login = "ig-lead@rrx";
        var path = received("ACCESS", "2026-09-03");

        command(path, "take", null).statusCode(403).body("code", equalTo("separation-of-duties"));
        show(path).body("availableActions.find { it.action == 'take' }.reason", equalTo("separation-of-duties"));
        Api.as("dpo@rrx", "RRX", "IG_LEAD")
                .header("If-Match", show(path).extract().header("ETag"))
                .post("/api/v1" + path + "/take")
                .then()
                .statusCode(200)
                .body("handler", equalTo("dpo@rrx"));
        as("IG_LEAD")
                .body("{}")
                .post("/api/v1/privacy/subjects/" + login + "/export")
                .then()
                .statusCode(403);
    }

    @Test
    void letsNobodyHandleTheirOwnRequestUnderAnotherName() {
        var row = create("PROGRAMME_MANAGER", "/stakeholders", """
                {"initiativeId":"%s","name":"IG lead","kind":"PERSON","internal":true,"seniority":"MIDDLE",
                 "subject":"ig-lead@rrx"}""".formatted(openInitiative()));

        for (var name : new String[] {" ig-lead@rrx ", "stakeholder:" + row, " stakeholder:" + row.toUpperCase()}) {
            login = name;
            var path = received("ACCESS", "2026-09-03");
            command(path, "take", null).statusCode(403).body("code", equalTo("separation-of-duties"));
            show(path).body("availableActions.find { it.action == 'take' }.reason", equalTo("separation-of-duties"));
        }
        login = "stakeholder:" + UUID.randomUUID();
        command(received("ACCESS", "2026-09-03"), "take", null).statusCode(200);
    }

    @Test
    void findsWhatIsOverdue() {
        today("2026-09-03");
        var late = received("ACCESS", "2026-09-03");
        var withdrawn = received("ACCESS", "2026-09-03");
        command(withdrawn, "withdraw", "{\"reason\":\"Taken back\"}").statusCode(200);
        today("2026-10-20");
        var fresh = received("ACCESS", "2026-10-19");
        var list = "/api/v1" + PATH + "?limit=200&subject=" + login;

        as("AUDITOR").get(list + "&overdue=true").then().body("items.id", contains(late.substring(PATH.length() + 1)));
        as("AUDITOR")
                .get(list + "&overdue=false")
                .then()
                .body("items.id", hasItems(withdrawn.substring(PATH.length() + 1), fresh.substring(PATH.length() + 1)));
        as("AUDITOR").get(list + "&sort=-receivedOn").then().body("items[0].receivedOn", equalTo("2026-10-19"));
    }

    @Test
    void refusesNonsenseAndStrangers() {
        var body = "{\"kind\":\"ACCESS\",\"subject\":\"%s\"%s}";
        var path = "/api/v1" + PATH;
        as("IG_LEAD")
                .body(body.formatted(login, ",\"receivedOn\":\"2018-05-24\""))
                .post(path)
                .then()
                .statusCode(422);
        as("IG_LEAD")
                .body(body.formatted(login, ",\"receivedOn\":\"9999-12-31\""))
                .post(path)
                .then()
                .statusCode(422);
        as("IG_LEAD")
                .body(body.formatted(login, ",\"receivedOn\":\"0000-01-01\""))
                .post(path)
                .then()
                .statusCode(422);
        as("IG_LEAD").body(body.formatted(" ", "")).post(path).then().statusCode(422);
        as("IG_LEAD")
                .body(body.formatted("x".repeat(201), ""))
                .post(path)
                .then()
                .statusCode(422);
        as("IG_LEAD")
                .body(body.formatted(login, ",\"colour\":1"))
                .post(path)
                .then()
                .statusCode(400);
        as("IG_LEAD")
                .body("{\"kind\":\"WISH\",\"subject\":\"x\"}")
                .post(path)
                .then()
                .statusCode(400);
        as("SRO").body(body.formatted(login, "")).post(path).then().statusCode(403);
        as("AUDITOR").body(body.formatted(login, "")).post(path).then().statusCode(403);
        as("SRO").get(path).then().statusCode(403);
        Api.anonymous().get(path).then().statusCode(401);
        var mine = received("ACCESS", "2026-09-03");
        elsewhere("IG_LEAD").get("/api/v1" + mine).then().statusCode(404);
        as("IG_LEAD").post("/api/v1" + mine + "/take").then().statusCode(428);
        as("IG_LEAD")
                .header("If-Match", "\"99\"")
                .post("/api/v1" + mine + "/take")
                .then()
                .statusCode(412);
    }

    @Test
    void namesTheServicesThatDoNotAnswerAndKeepsBackTheRest() {
        login = "alone-" + login;
        var initiative = openInitiative();
        create("PROGRAMME_MANAGER", "/stakeholders", """
                {"initiativeId":"%s","name":"Community matron","kind":"PERSON","internal":true,"seniority":"MIDDLE",
                 "subject":"%s"}""".formatted(initiative, login));
        var path = received("ERASURE", "2026-09-03");
        command(path, "take", null).statusCode(200);
        var ask = "{\"requestId\":\"%s\",\"reason\":\"No ground\"}".formatted(path.substring(PATH.length() + 1));
        var privacy = "/api/v1/privacy/subjects/" + login;

        as("IG_LEAD")
                .body(ask)
                .post(privacy + "/erase")
                .then()
                .statusCode(503)
                .body("code", equalTo("subject-data-incomplete"))
                .header("Retry-After", notNullValue())
                .body("missing.service", contains("benefits", "device", "procurement"))
                .body("missing.reason", hasItem(notNullValue()))
                .body("answered", equalTo(java.util.List.of()));
        // this service is the last to erase: nothing has happened here yet
        as("PROGRAMME_MANAGER")
                .get("/api/v1/stakeholders?initiativeId=" + initiative + "&subject=" + login)
                .then()
                .body("items.name", contains("Community matron"));
        show(path).body("done.what", contains("ERASE")).body("done.complete", contains(false));
        as("IG_LEAD").body("{}").post(privacy + "/export").then().statusCode(503);
        as("IG_LEAD")
                .body("{\"partial\":true}")
                .post(privacy + "/export")
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("missing", org.hamcrest.Matchers.hasSize(3))
                .body("services.service", contains("stakeholder"))
                .body("services[0].records.table", hasItems("stakeholder", "subject_request"));
        as("IG_LEAD")
                .body("{}")
                .post(privacy + "/erase")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        as("IG_LEAD")
                .body("{\"requestId\":\"%s\",\"reason\":\"r\"}".formatted(UUID.randomUUID()))
                .post(privacy + "/erase")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reference"));
        as("IG_LEAD")
                .body(ask)
                .post("/api/v1/privacy/subjects/somebody-else/erase")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/requestId"));
        as("AUDITOR").body("{}").post(privacy + "/export").then().statusCode(403);
    }
}
