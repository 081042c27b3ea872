package org.mobiletoolkit.stakeholder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Papers.decide;
import static org.mobiletoolkit.stakeholder.Papers.group;
import static org.mobiletoolkit.stakeholder.Papers.meeting;
import static org.mobiletoolkit.stakeholder.Papers.resubmit;
import static org.mobiletoolkit.stakeholder.Papers.submit;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.papers.content.Sample;

/** What proves something and was wrong is taken back: it stays on record, counts nowhere, and what is right takes its place. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class RectificationApiTest {

    private final UUID initiative = openInitiative();

    private static ValidatableResponse rectify(String role, String path, String instead) {
        return as(role).body("{\"reason\":\"It was another\"%s}".formatted(instead))
                .post("/api/v1" + path + "/rectify")
                .then();
    }

    private static ValidatableResponse shown(String path) {
        return as("SRO").get("/api/v1" + path).then().statusCode(200);
    }

    private String person(String name) {
        return create("SRO", "/stakeholders", """
            {"initiativeId":"%s","name":"%s","kind":"PERSON","internal":true,"seniority":"MIDDLE"}\
            """.formatted(initiative, name));
    }

    private static String judged(String person, String history, String said) {
        return as("PROJECT_MEMBER")
                .body(said)
                .post("/api/v1/stakeholders/" + person + history)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void anOpinionThatWasWrongGivesWayToTheOneBeforeOrToTheRightOne() {
        var person = person("Ada");
        var supports = "/stakeholders/" + person + "/support-assessments";
        judged(
                person,
                "/support-assessments",
                "{\"current\":\"NEUTRAL\",\"desired\":\"CHAMPION\",\"assessedOn\":\"2026-06-01\"}");
        var wrong = judged(
                person,
                "/support-assessments",
                "{\"current\":\"OPPONENT\",\"desired\":\"CHAMPION\",\"assessedOn\":\"2026-06-02\"}");

        rectify("PROJECT_MEMBER", supports + "/" + wrong, "").statusCode(403);
        rectify("IG_LEAD", supports + "/" + wrong, "")
                .statusCode(200)
                .body("current", equalTo("OPPONENT"))
                .body("rectification.rectifiedBy", equalTo("ig-lead@rrx"))
                .body("rectification.rectifiedBecause", equalTo("It was another"));
        shown("/stakeholders/" + person)
                .body("opinion.support", equalTo("NEUTRAL"))
                .body("opinion.supportAssessedOn", equalTo("2026-06-01"));
        rectify("SRO", supports + "/" + wrong, "").statusCode(409);
        shown(supports).body("items", hasSize(2));

        var second = judged(
                person,
                "/support-assessments",
                "{\"current\":\"RESISTANT\",\"desired\":\"CHAMPION\",\"assessedOn\":\"2026-06-03\"}");
        String right = rectify(
                        "SRO",
                        supports + "/" + second,
                        ",\"instead\":{\"current\":\"SUPPORTIVE\",\"desired\":\"CHAMPION\",\"assessedOn\":\"2026-06-03\"}")
                .statusCode(200)
                .extract()
                .path("rectification.replacedBy");
        shown("/stakeholders/" + person).body("opinion.support", equalTo("SUPPORTIVE"));
        shown(supports + "?sort=-assessedOn").body("items.id", hasItem(right));
        rectify("SRO", supports + "/" + right, ",\"instead\":{\"current\":\"SUPPORTIVE\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/instead/desired"));
    }

    @Test
    void aWeightThatWasWrongLeavesTheRegisterWithoutOne() {
        var person = person("Bob");
        var wrong = judged(person, "/influence-assessments", "{\"power\":5,\"interest\":5}");
        var path = "/stakeholders/" + person + "/influence-assessments/" + wrong;
        rectify("SRO", path, ",\"instead\":{\"power\":2,\"interest\":3}").statusCode(200);
        shown("/stakeholders/" + person).body("opinion.power", equalTo(2));
        shown("/stakeholders/" + person + "/influence-assessments").body("items", hasSize(2));
        rectify("SRO", "/stakeholders/" + person("Cy") + "/influence-assessments/" + wrong, "")
                .statusCode(404);
    }

    private String workshop() {
        var id = create("PROJECT_MEMBER", "/consultations", """
                {"initiativeId":"%s","title":"Our vision","topic":"VISION","method":"SURVEY","objectives":"Hear the staff",
                 "opens":"2026-06-01","closes":"2026-06-12"}""".formatted(initiative));
        obey("PROJECT_MEMBER", "/consultations/" + id, "open", null).statusCode(200);
        return id;
    }

    private static String response(String consultation, String person, String rest) {
        return "{\"consultationId\":\"%s\",\"stakeholderId\":\"%s\",\"attended\":true,\"respondedOn\":\"2026-06-03\"%s}"
                .formatted(consultation, person, rest);
    }

    @Test
    void aResponseOfTheWrongPersonIsCountedAsTheRightOnesAlsoWhenTheConsultationIsClosed() {
        var consultation = workshop();
        var right = person("Ada");
        var wrong = create(
                "SRO",
                "/consultation-responses",
                response(consultation, person("Bob"), ",\"points\":[\"Offline first\"]"));
        obey("SRO", "/consultations/" + consultation, "close", null).statusCode(200);

        rectify("PROJECT_MEMBER", "/consultation-responses/" + wrong, "").statusCode(403);
        rectify("SRO", "/consultation-responses/" + wrong, "")
                .statusCode(409)
                .body("code", equalTo("consultation-without-response"));
        rectify("SRO", "/consultation-responses/" + wrong, ",\"instead\":" + response(consultation, right, ""))
                .statusCode(200)
                .body("rectification.replacedBy", notNullValue());
        shown("/consultations/" + consultation).body("responses", equalTo(1)).body("points", equalTo(0));
        shown("/consultation-points?answered=false&consultationId=" + consultation)
                .body("items", hasSize(0));
        shown("/consultation-points?responseId=" + wrong).body("items", hasSize(1));
        shown("/consultation-responses?rectified=false&consultationId=" + consultation)
                .body("items.stakeholderId", contains(right));
        rectify("SRO", "/consultation-responses/" + wrong, "").statusCode(409);
        as("SRO")
                .body(response(consultation, right, ""))
                .post("/api/v1/consultation-responses")
                .then()
                .statusCode(409);
    }

    @Test
    void whoeverWasNotThereCanStillRespond() {
        var consultation = workshop();
        var person = person("Ada");
        var wrong = create("SRO", "/consultation-responses", response(consultation, person, ""));
        rectify("SRO", "/consultation-responses/" + wrong, "").statusCode(200);
        create("SRO", "/consultation-responses", response(consultation, person, ",\"sentiment\":\"MIXED\""));
        shown("/consultations/" + consultation).body("responses", equalTo(1));
    }

    @Test
    void aMistakenDeferralDoesNotStandInTheWayOfTheAgreementOfTheSameMeeting() {
        var path = submit(initiative, "STRATEGY", Sample.STRATEGY);
        var meeting = meeting(group(initiative, "BOARD"), "2026-11-10");
        String wrong = decide("SRO", meeting, path, 1, "DEFERRED")
                .statusCode(201)
                .extract()
                .path("id");
        decide("SRO", meeting, path, 1, "AGREED").statusCode(409);

        rectify("PROJECT_MEMBER", "/decisions/" + wrong, "").statusCode(403);
        elsewhere("SRO")
                .body("{\"reason\":\"r\"}")
                .post("/api/v1/decisions/" + wrong + "/rectify")
                .then()
                .statusCode(404);
        rectify("SRO", "/decisions/" + wrong, instead(meeting, path, "AGREED"))
                .statusCode(200)
                .body("outcome", equalTo("DEFERRED"))
                .body("rectification.replacedBy", notNullValue());
        shown(path + "/versions/1").body("status", equalTo("AGREED"));
        shown("/decisions?rectified=false&initiativeId=" + initiative).body("items.outcome", contains("AGREED"));
        rectify("SRO", "/decisions/" + wrong, "").statusCode(409);
    }

    private static String instead(String meeting, String document, String outcome) {
        return """
            ,"instead":{"meetingId":"%s","subjectType":"DOCUMENT","subjectId":"%s","subjectVersion":1,"outcome":"%s"}\
            """.formatted(meeting, document.substring(document.lastIndexOf('/') + 1), outcome);
    }

    @Test
    void aMistakenAgreementLetsTheVersionLieBeforeTheBoardAgainAndTheOneBeforeHold() {
        var path = submit(initiative, "STRATEGY", Sample.STRATEGY);
        var board = group(initiative, "BOARD");
        decide("SRO", meeting(board, "2026-11-09"), path, 1, "AGREED").statusCode(201);
        resubmit(path, 2);
        String wrong = decide("SRO", meeting(board, "2026-11-10"), path, 2, "AGREED")
                .statusCode(201)
                .extract()
                .path("id");

        rectify("SRO", "/decisions/" + wrong, "").statusCode(200);
        shown(path + "/versions/2").body("status", equalTo("IN_REVIEW")).body("decisionId", nullValue());
        shown(path + "/versions/1").body("status", equalTo("AGREED"));
        shown(path).body("approved", equalTo(1));
    }

    @Test
    void aCompletedAssessmentThatWasWrongCountsNowhere() {
        var id = create("PROJECT_MEMBER", "/maturity-assessments", """
            {"initiativeId":"%s","title":"Baseline","scheme":"DMA_2023","phase":"BASELINE",
             "scores":[{"dimension":"WELL_LED","domain":"a","score":3}]}""".formatted(initiative));
        var path = "/maturity-assessments/" + id;
        var why = "{\"reason\":\"The scores of another trust\"}";
        obey("CLINICAL_LEAD", path, "rectify", why).statusCode(409);
        obey("CLINICAL_LEAD", path, "complete", "{\"completedOn\":\"2026-06-01\"}")
                .statusCode(200);
        obey("PROGRAMME_MANAGER", path, "rectify", why).statusCode(403);
        obey("CLINICAL_LEAD", path, "rectify", why)
                .statusCode(200)
                .body("status", equalTo("RECTIFIED"))
                .body("completedOn", equalTo("2026-06-01"))
                .body("rectification.rectifiedBy", equalTo("clinical-lead@rrx"));
        as("SRO").get("/api/v1" + path + "/benchmark").then().statusCode(200).body("withheld", equalTo("TAKEN_BACK"));
    }
}
