package org.mobiletoolkit.stakeholder.standing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.openInitiative;
import static org.mobiletoolkit.stakeholder.Trust.patch;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.active;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.manager;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.sro;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestTopics;
import org.mobiletoolkit.stakeholder.Reenactment;
import org.mobiletoolkit.stakeholder.Trust;
import org.mobiletoolkit.stakeholder.course.gate.GatePrerequisite.Obstacle;
import org.mobiletoolkit.stakeholder.course.gate.StagedEvidence;
import org.mobiletoolkit.stakeholder.course.gate.StagedMeetings;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;
import org.mobiletoolkit.stakeholder.course.initiative.TestInitiatives;

/** Actions on success factors over HTTP, and what gate 2 asks of them. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class FactorActionApiTest {

    private static final String PATH = "/success-factor-actions";
    private static final String ACTION = """
            {"initiativeId":"%s","factorId":"success.mobile.connectivity","title":"Agree roaming",
             "owner":"programme-manager@rrx","dueOn":"2026-08-31"}""";

    @Inject
    FactorActionPrerequisite prerequisite;

    @Inject
    Tenancy tenancy;

    @Inject
    TestTopics topics;

    @Inject
    StagedEvidence evidence;

    @Inject
    StagedMeetings meetings;

    @Inject
    Clock clock;

    private static String planned(UUID initiative) {
        return PATH + "/" + create("PROJECT_MEMBER", PATH, ACTION.formatted(initiative));
    }

    private List<Obstacle> obstacles(UUID initiative) {
        return tenancy.runAs("RRX", () -> prerequisite.obstacles(initiative));
    }

    @Test
    void refusesStrangersAndBadInput() {
        Trust.refusesStrangers(PATH, ACTION, "IG_LEAD");
        Trust.guards(planned(openInitiative()), "{\"title\":\"t\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "1999-12-31", "2200-01-01"})
    void refusesADueDayThatNobodyCanMean(String day) {
        as("SRO")
                .body(ACTION.formatted(openInitiative()).replace("2026-08-31", day))
                .post("/api/v1" + PATH)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/dueOn"));
        patch("SRO", planned(openInitiative()), "{\"dueOn\":\"%s\"}".formatted(day))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/dueOn"));
    }

    @Test
    void refusesUnknownFactorsAndAssessmentsOfAnotherInitiative() {
        var initiative = openInitiative();
        var foreign = AssessmentGrowthTest.completedFactors(openInitiative(), 2, "2026-05-01");
        var own = AssessmentGrowthTest.completedFactors(initiative, 2, "2026-05-01");
        var body = ACTION.formatted(initiative);
        var naming = body.replace("\"title\"", "\"assessmentId\":\"%s\",\"title\"");

        as("SRO")
                .body(body.replace("success.mobile.connectivity", "success.luck"))
                .post("/api/v1" + PATH)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/factorId"));
        as("SRO")
                .body(naming.formatted(foreign))
                .post("/api/v1" + PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reference"))
                .body("errors[0].pointer", equalTo("/assessmentId"));
        as("SRO")
                .body(naming.formatted(own))
                .post("/api/v1" + PATH)
                .then()
                .statusCode(201)
                .body("assessmentId", equalTo(own));
    }

    @Test
    void goesFromPlanToOutcome() {
        var path = planned(openInitiative());
        as("AUDITOR")
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("availableActions.action", contains("complete", "cancel"));

        patch("SRO", path, "{\"dueOn\":\"2001-01-01\"}").statusCode(200).body("overdue", equalTo(true));
        patch("SRO", path, "{\"dueOn\":\"2199-12-31\"}").statusCode(200).body("overdue", equalTo(false));
        patch("SRO", path, "{\"owner\":\" \"}").statusCode(422);
        obey("SRO", path, "complete", "{\"outcome\":\"o\",\"completedOn\":\"2199-01-01\"}")
                .statusCode(422);
        obey("SRO", path, "complete", "{}").statusCode(422);
        obey("AUDITOR", path, "complete", "{\"outcome\":\"o\"}").statusCode(403);
        obey("SRO", path, "complete", "{\"outcome\":\"Roaming agreed\",\"completedOn\":\"2026-07-01\"}")
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("completedOn", equalTo("2026-07-01"))
                .body("availableActions.allowed", contains(false, false));
        obey("SRO", path, "cancel", "{\"reason\":\"r\"}").statusCode(409);
        patch("SRO", path, "{\"title\":\"late\"}").statusCode(409);
    }

    @Test
    void isGivenUpWithAReasonOnly() {
        var path = planned(openInitiative());

        obey("SRO", path, "cancel", "{\"reason\":\" \"}").statusCode(422);
        obey("SRO", path, "cancel", "{\"reason\":\"Estates brings Wi-Fi\"}")
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("cancellationReason", equalTo("Estates brings Wi-Fi"));
    }

    @Test
    void isLeftAloneWhenTheInitiativeIsClosed() {
        var initiative = openInitiative();
        var path = planned(initiative);
        TestInitiatives.close(initiative);

        obey("SRO", path, "complete", "{\"outcome\":\"o\"}").statusCode(409).body("code", equalTo("initiative-closed"));
    }

    @Test
    void listsByFactorOwnerAndStatus() {
        var initiative = openInitiative();
        planned(initiative);
        obey("SRO", planned(initiative), "cancel", "{\"reason\":\"r\"}").statusCode(200);
        var list = "/api/v1" + PATH + "?initiativeId=" + initiative;

        as("AUDITOR").get(list).then().statusCode(200).body("items", hasSize(2));
        as("AUDITOR").get(list + "&status=OPEN").then().body("items", hasSize(1));
        as("AUDITOR")
                .get(list + "&factorId=success.mobile.connectivity&owner=programme-manager@rrx")
                .then()
                .body("items", hasSize(2));
        as("AUDITOR")
                .get(list + "&factorId=success.mobile.device-selection")
                .then()
                .body("items", hasSize(0));
        as("AUDITOR").get(list + "&sort=title").then().statusCode(400);
    }

    @Test
    void standsBeforeGateTwoUntilEachLowFactorHasAnAction() {
        var initiative = openInitiative();
        assertThat(prerequisite.gate()).isEqualTo(Gate.G2);
        assertThat(obstacles(initiative)).isEmpty();
        AssessmentGrowthTest.completedFactors(initiative, 2, "2026-05-01");
        assertThat(obstacles(initiative))
                .containsExactly(new Obstacle(
                        "SF.ACTION",
                        "A success factor scored below 3 has no action with an owner",
                        SuccessFactor.ids()));

        var path = planned(initiative);
        assertThat(obstacles(initiative).get(0).offending()).hasSize(9).doesNotContain("success.mobile.connectivity");
        obey("SRO", path, "cancel", "{\"reason\":\"r\"}").statusCode(200);
        assertThat(obstacles(initiative).get(0).offending()).hasSize(10);

        AssessmentGrowthTest.completedFactors(initiative, 3, "2026-06-01");
        assertThat(obstacles(initiative)).isEmpty();
    }

    @Test
    void keepsGateTwoFromBeingPassed() {
        var initiative = active();
        evidence.prove(initiative);
        decided(initiative, "G1", "PASS").statusCode(200);
        AssessmentGrowthTest.completedFactors(initiative, 3, "2026-05-01");
        var low = AssessmentGrowthTest.completedFactors(initiative, 2, "2026-06-01");
        var path = "/api/v1/gate-reviews/" + requested(initiative, "G2");

        decide(path, "PASS")
                .statusCode(409)
                .body("code", equalTo("prerequisite-not-met"))
                .body("rule", equalTo("SF.ACTION"))
                .body("offending", hasSize(10));
        for (var factor : SuccessFactor.ids()) {
            create(
                    "SRO",
                    PATH,
                    ACTION.formatted(initiative)
                            .replace("success.mobile.connectivity", factor)
                            .replace("\"title\"", "\"assessmentId\":\"%s\",\"title\"".formatted(low)));
        }
        decide(path, "PASS").statusCode(200).body("decision", equalTo("PASS"));
    }

    private static String requested(UUID initiative, String gate) {
        return manager()
                .body("{\"initiativeId\": \"%s\", \"gate\": \"%s\"}".formatted(initiative, gate))
                .post("/api/v1/gate-reviews")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse decided(UUID initiative, String gate, String verdict) {
        return decide("/api/v1/gate-reviews/" + requested(initiative, gate), verdict);
    }

    private ValidatableResponse decide(String path, String verdict) {
        return sro().header("If-Match", manager().get(path).header("ETag"))
                .body("{\"decision\": \"%s\", \"meetingId\": \"%s\"}"
                        .formatted(verdict, meetings.board(true, London.today(clock))))
                .post(path + "/decision")
                .then();
    }

    @Test
    void tellsOfAnActionButNotOfItsOutcome() throws IOException {
        var initiative = openInitiative();
        var path = planned(initiative);
        obey("PROGRAMME_MANAGER", path, "complete", "{\"outcome\":\"Roaming agreed\"}")
                .statusCode(200);
        var id = path.substring(PATH.length() + 1);

        Reenactment.assertSaid(topics, "success-factor-action", initiative, id, "COMPLETED");
    }
}
