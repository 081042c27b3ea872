package org.mobiletoolkit.stakeholder.people.consultation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.etag;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.Trust;

/** The life of a consultation over HTTP. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class ConsultationApiTest {

    private static final String NEW = """
            {"initiativeId":"%s","title":"Our vision","topic":"VISION","method":"SURVEY","objectives":"Hear the staff",
             "opens":"2026-06-01","closes":"2026-06-12"}""";

    static final String FAIR = """
            {"proposalsFormative":"A draft","enoughInformation":"The briefing pack","adequateTime":"Ten working days",
             "conscientiousConsideration":"Each point was answered"}""";

    static void judgeFairness(String path, String checklist) {
        as("PROJECT_MEMBER")
                .header("If-Match", etag(path))
                .body(checklist)
                .put("/api/v1" + path + "/gunning-principles")
                .then()
                .statusCode(200);
    }

    private static String drafted(UUID initiative) {
        return "/consultations/" + create("PROJECT_MEMBER", "/consultations", NEW.formatted(initiative));
    }

    private static String opened(UUID initiative) {
        var path = drafted(initiative);
        obey("PROJECT_MEMBER", path, "open", null).statusCode(200).body("status", equalTo("OPEN"));
        return path;
    }

    private static String response(String path, String rest) {
        return "{\"consultationId\":\"%s\",\"respondedOn\":\"2026-06-03\"%s}"
                .formatted(path.substring(path.lastIndexOf('/') + 1), rest);
    }

    private static String stakeholder(UUID initiative) {
        return create(
                "SRO",
                "/stakeholders",
                "{\"initiativeId\":\"%s\",\"name\":\"Nurses\",\"kind\":\"GROUP\",\"internal\":true,\"seniority\":\"FRONTLINE\"}"
                        .formatted(initiative));
    }

    @Test
    void refusesStrangersAndBadInput() {
        Trust.refusesStrangers("/consultations", NEW, "CLINICAL_LEAD");
        Trust.guards(drafted(openInitiative()), "{\"title\":\"Another\"}");
        as("SRO")
                .body(NEW.replace("2026-06-12", "2026-05-31").formatted(openInitiative()))
                .post("/api/v1/consultations")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/closes"));
        as("SRO")
                .body(NEW.replace("2026-06-12", "2099-05-31").formatted(openInitiative()))
                .post("/api/v1/consultations")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("beyond-calendar"));
        as("SRO")
                .body(NEW.replace("\"opens\"", "\"periodWaiverReason\":\"short\",\"opens\"")
                        .formatted(openInitiative()))
                .post("/api/v1/consultations")
                .then()
                .statusCode(422)
                .body("rule", equalTo("CONSULTATION.MIN_DAYS"));
    }

    @Test
    void goesFromDraftToReportAnsweringEachPoint() {
        var initiative = openInitiative();
        var path = opened(initiative);
        var stakeholder = stakeholder(initiative);

        obey("SRO", path, "close", null).statusCode(409).body("code", equalTo("consultation-without-response"));
        as("SRO")
                .get("/api/v1" + path)
                .then()
                .body(
                        "availableActions.find { it.action == 'close' }.reason",
                        equalTo("consultation-without-response"));
        create(
                "SRO",
                "/consultation-responses",
                response(
                        path,
                        ",\"stakeholderId\":\"%s\",\"points\":[\"Offline first\",\"No paper\"]"
                                .formatted(stakeholder)));
        create("SRO", "/consultation-responses", response(path, ",\"sentiment\":\"MIXED\""));
        obey("SRO", path, "close", null)
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("endedOn", equalTo("2026-06-12"))
                .body("responses", equalTo(2))
                .body("points", equalTo(2));
        var report =
                "{\"summary\":\"Heard\",\"youSaidWeDid\":[{\"youSaid\":\"a\",\"weDid\":\"b\"}],\"decisionsInfluenced\":[]}";
        obey("SRO", path, "report", report).statusCode(409).body("code", equalTo("points-unanswered"));

        List<String> points = as("SRO")
                .get("/api/v1/consultation-points?consultationId=" + path.substring(path.lastIndexOf('/') + 1))
                .then()
                .statusCode(200)
                .body("items.text", containsInAnyOrder("Offline first", "No paper"))
                .extract()
                .path("items.id");
        answer(points.get(0), "{\"outcome\":\"REJECTED\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/answer"));
        answer(points.get(0), "{\"outcome\":\"REJECTED\",\"answer\":\"Too dear\"}")
                .statusCode(200);
        answer(points.get(0), "{\"outcome\":\"PARTLY\"}").statusCode(200).body("outcome", equalTo("PARTLY"));
        obey("SRO", path, "report", report).statusCode(409);
        as("SRO")
                .get("/api/v1/consultation-points?answered=false&consultationId="
                        + path.substring(path.lastIndexOf('/') + 1))
                .then()
                .body("items.id", contains(points.get(1)));
        answer(points.get(1), "{\"outcome\":\"NOTED\"}").statusCode(200);
        obey("SRO", path, "report", report)
                .statusCode(409)
                .body("code", equalTo("gunning-unmet"))
                .body("rule", equalTo("CONSULTATION.GUNNING"))
                .body("offending", hasSize(4));
        as("SRO").get("/api/v1" + path + "/report").then().statusCode(404);
        judgeFairness(path, FAIR);
        obey("SRO", path, "report", report)
                .statusCode(200)
                .body("status", equalTo("REPORTED"))
                .body("pointsAnswered", equalTo(2))
                .body("report.summary", equalTo("Heard"));
        answer(points.get(1), "{\"outcome\":\"ACCEPTED\"}").statusCode(409);
        as("SRO")
                .header("If-Match", etag(path))
                .body(FAIR)
                .put("/api/v1" + path + "/gunning-principles")
                .then()
                .statusCode(409);
        obey("SRO", path, "report", report).statusCode(409).body("code", equalTo("transition-not-allowed"));
    }

    private static io.restassured.response.ValidatableResponse answer(String point, String body) {
        var path = "/consultation-points/" + point;
        return as("SRO")
                .header("If-Match", etag(path))
                .body(body)
                .put("/api/v1" + path + "/answer")
                .then();
    }

    @Test
    void givesPeopleTenWorkingDays() {
        var path = drafted(openInitiative());
        patch("SRO", path, "{\"closes\":\"2026-06-11\"}").statusCode(200);

        obey("SRO", path, "open", null)
                .statusCode(422)
                .body("code", equalTo("consultation-too-short"))
                .body("rule", equalTo("CONSULTATION.MIN_DAYS"));
        patch("SRO", path, "{\"method\":\"MEETING\",\"periodWaiverReason\":\"One evening\"}")
                .statusCode(200);
        obey("SRO", path, "open", null).statusCode(200);
    }

    @Test
    void opensNotBeforeItsFirstDayAndChangesOnlyAsADraft() {
        var path = drafted(openInitiative());
        patch("SRO", path, "{\"opens\":\"2030-06-03\",\"closes\":\"2030-06-28\"}")
                .statusCode(200);
        obey("SRO", path, "open", null).statusCode(422).body("rule", equalTo("CONSULTATION.OPENS"));

        var opened = opened(openInitiative());
        patch("SRO", opened, "{\"title\":\"Late\"}").statusCode(409);
        obey("SRO", opened, "open", null).statusCode(409);
    }

    @Test
    void hearsPeopleOnlyWhileItIsOpenAndOnce() {
        var initiative = openInitiative();
        var draft = drafted(initiative);
        var path = opened(initiative);
        var stakeholder = ",\"attended\":true,\"stakeholderId\":\"%s\"".formatted(stakeholder(initiative));

        as("SRO")
                .body(response(draft, stakeholder))
                .post("/api/v1/consultation-responses")
                .then()
                .statusCode(409)
                .body("code", equalTo("consultation-not-open"));
        var id = create("SRO", "/consultation-responses", response(path, stakeholder));
        as("AUDITOR")
                .get("/api/v1/consultation-responses/" + id)
                .then()
                .body("anonymous", equalTo(false))
                .body("attended", equalTo(true));
        as("SRO")
                .body(response(path, stakeholder))
                .post("/api/v1/consultation-responses")
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"));
        as("SRO").get("/api/v1" + path).then().body("responses", equalTo(1));
    }

    @Test
    void refusesResponsesThatSayNothingOrComeFromNowhere() {
        var path = opened(openInitiative());
        var post = "/api/v1/consultation-responses";

        as("SRO")
                .body(response(path, ""))
                .post(post)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("nothing-said"));
        as("SRO")
                .body(response(path, ",\"attended\":true").replace("2026-06-03", "2026-06-13"))
                .post(post)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("outside-period"));
        as("SRO")
                .body(response(path, ",\"attended\":true").replace("2026-06-03", "2026-05-31"))
                .post(post)
                .then()
                .statusCode(422);
        as("SRO")
                .body(response(
                        path, ",\"attended\":true,\"stakeholderId\":\"%s\"".formatted(stakeholder(openInitiative()))))
                .post(post)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/stakeholderId"));
        as("SRO")
                .body(response("/" + UUID.randomUUID(), ",\"attended\":true"))
                .post(post)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/consultationId"));
        elsewhere("SRO")
                .body(response(path, ",\"attended\":true"))
                .post(post)
                .then()
                .statusCode(422);
        as("CLINICAL_LEAD")
                .body(response(path, ",\"attended\":true"))
                .post(post)
                .then()
                .statusCode(403);
        as("CLINICAL_LEAD").get(post).then().statusCode(403);
        as("SRO").get("/api/v1" + path).then().body("responses", equalTo(0));
    }

    @Test
    void keepsPatientIdentifiersOut() {
        as("SRO")
                .body(response(opened(openInitiative()), ",\"points\":[\"Ask 943 476 5919\"]"))
                .post("/api/v1/consultation-responses")
                .then()
                .statusCode(422)
                .body("code", equalTo("possible-patient-identifier"));
    }

    @Test
    void listsWithFilters() {
        var initiative = openInitiative();
        drafted(initiative);
        opened(initiative);
        var list = "/api/v1/consultations?initiativeId=" + initiative;

        as("AUDITOR").get(list).then().statusCode(200).body("items", hasSize(2));
        as("AUDITOR")
                .get(list + "&status=OPEN&topic=VISION&method=SURVEY")
                .then()
                .body("items", hasSize(1));
        as("AUDITOR").get(list + "&topic=STRATEGY").then().body("items", empty());
        elsewhere("AUDITOR").get(list).then().body("items", empty());
    }
}
