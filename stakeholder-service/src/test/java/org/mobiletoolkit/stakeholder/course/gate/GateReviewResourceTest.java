package org.mobiletoolkit.stakeholder.course.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.course.gate.GateApi.REVIEWS;
import static org.mobiletoolkit.stakeholder.course.gate.GateApi.decide;
import static org.mobiletoolkit.stakeholder.course.gate.GateApi.decideAs;
import static org.mobiletoolkit.stakeholder.course.gate.GateApi.request;
import static org.mobiletoolkit.stakeholder.course.gate.GateApi.requested;
import static org.mobiletoolkit.stakeholder.course.gate.GateApi.verdict;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.INITIATIVES;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.active;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.draft;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.manager;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.sro;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class GateReviewResourceTest {

    @Inject
    StagedMeetings meetings;

    @Inject
    StagedEvidence evidence;

    @Inject
    StagedWaves waves;

    @Inject
    Clock clock;

    private LocalDate today;
    private UUID board;

    @BeforeEach
    void boardMeetsToday() {
        today = London.today(clock);
        board = meetings.board(true, today);
    }

    @Test
    void walksThroughAllSixGatesToTheEnd() {
        var id = proven();
        var steps = List.of(
                "analyse.strategy",
                "decide.business-case",
                "decide.procurement",
                "deploy.implement",
                "deploy.optimise");
        for (var gate = 1; gate <= 5; gate++) {
            decide(requested(id, "G" + gate), verdict("PASS", board))
                    .statusCode(200)
                    .body("status", equalTo("DECIDED"))
                    .body("decision", equalTo("PASS"));
            initiative(id)
                    .body("status", equalTo("ACTIVE"))
                    .body("currentStep", equalTo(steps.get(gate - 1)))
                    .body("gatesPassed", hasSize(gate));
        }
        decide(requested(id, "G6"), verdict("PASS", board)).statusCode(200);

        initiative(id)
                .body("status", equalTo("CLOSED_COMPLETE"))
                .body("currentStep", nullValue())
                .body("gatesPassed", equalTo(List.of("G1", "G2", "G3", "G4", "G5", "G6")));
        request(id, "G6").statusCode(409).body("code", equalTo("initiative-closed"));
    }

    @Test
    void requestsOnlyTheGateOfTheCurrentStepOnce() {
        var id = proven();
        request(id, "G2")
                .statusCode(409)
                .body("code", equalTo("stage-not-reached"))
                .body("offending", hasItem("G1"));
        requested(id, "G1");

        request(id, "G1").statusCode(409).body("code", equalTo("review-already-open"));
        request(id, "G1", UUID.randomUUID()).statusCode(422).body("code", equalTo("wave-not-expected"));
    }

    @Test
    void requestsNothingForADraftOrAStranger() {
        request(draft(), "G1").statusCode(409).body("code", equalTo("initiative-not-active"));
        request(UUID.randomUUID(), "G1")
                .statusCode(422)
                .body("code", equalTo("unknown-reference"))
                .body("errors[0].pointer", equalTo("/initiativeId"));
        manager()
                .body("{\"gate\": \"G7\"}")
                .post(REVIEWS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/gate"));
        manager()
                .body("{}")
                .post(REVIEWS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/gate", "/initiativeId"));
    }

    @Test
    void withdrawsARequestThatIsNotDecided() {
        var id = proven();
        var review = requested(id, "G1");
        manager().post(REVIEWS + "/" + review + "/withdraw").then().statusCode(428);
        withdraw(review).statusCode(200).body("status", equalTo("WITHDRAWN"));

        withdraw(review).statusCode(409).body("code", equalTo("transition-not-allowed"));
        decide(review, verdict("PASS", board)).statusCode(409).body("code", equalTo("transition-not-allowed"));
        requested(id, "G1");
    }

    @Test
    void refusesToPassWhatIsNotProvedAndNamesIt() {
        var id = proven();
        evidence.refute(id, "VIS1.ESTATE");
        evidence.silence(id, "procurement");
        var review = requested(id, "G1");

        decide(review, verdict("PASS", board))
                .statusCode(409)
                .body("code", equalTo("evidence-not-met"))
                .body("rule", equalTo("GATE.EVIDENCE"))
                .body(
                        "offending",
                        equalTo(List.of(
                                "analyse.vision.checkpoint.1",
                                "VIS1.ESTATE",
                                "analyse.vision.checkpoint.3",
                                "VIS3.ENGAGED",
                                "VIS3.SUPPORTIVE",
                                "VIS3.DECLARED")));
        initiative(id).body("gatesPassed", hasSize(0));
        manager()
                .get(REVIEWS + "/" + review)
                .then()
                .body("status", equalTo("REQUESTED"))
                .body("version", equalTo(0))
                .body("decisions", hasSize(0));
    }

    @Test
    void passesWithAWaiverForEachCheckpointThatIsNotMet() {
        var id = proven();
        evidence.refute(id, "VIS1.ESTATE");
        evidence.silence(id, "procurement");
        var review = requested(id, "G1");
        var estate = waiver("analyse.vision.checkpoint.1", "IN_PROGRESS", 60);
        decide(review, verdict("PASS_WITH_CONDITIONS", board, waivers(estate)))
                .statusCode(422)
                .body("code", equalTo("waiver-missing"))
                .body("offending", hasItem("analyse.vision.checkpoint.3"));
        decide(review, verdict("PASS_WITH_CONDITIONS", board, waivers(estate, suppliers("IN_PROGRESS", 10))))
                .statusCode(422)
                .body("code", equalTo("waiver-not-allowed"));
        decide(review, verdict("PASS_WITH_CONDITIONS", board, waivers(estate, suppliers("SERVICE_UNAVAILABLE", 15))))
                .statusCode(422)
                .body("offending", equalTo(List.of("analyse.vision.checkpoint.3")));

        decide(review, verdict("PASS_WITH_CONDITIONS", board, waivers(estate, suppliers("SERVICE_UNAVAILABLE", 14))))
                .statusCode(200)
                .body("decisions[0].waivers", hasSize(2))
                .body("decisions[0].checkpoints.'analyse.vision.checkpoint.3'", equalTo("UNKNOWN"))
                .body("decisions[0].decidedBy", equalTo("sro@rrx"));
        initiative(id).body("gatesPassed", equalTo(List.of("G1")));
    }

    @Test
    void dischargesConditionsByAnotherDecisionAndOverwritesNothing() {
        var id = proven();
        evidence.refute(id, "VIS1.ESTATE");
        var review = requested(id, "G1");
        decide(
                        review,
                        verdict(
                                "PASS_WITH_CONDITIONS",
                                board,
                                waivers(waiver("analyse.vision.checkpoint.1", "IN_PROGRESS", 60))))
                .statusCode(200);
        evidence.prove(id);

        decide(review, verdict("PASS", board))
                .statusCode(200)
                .body("decision", equalTo("PASS"))
                .body("decisions.number", equalTo(List.of(1, 2)))
                .body("decisions.decision", equalTo(List.of("PASS_WITH_CONDITIONS", "PASS")));
        for (var again : List.of("STOP", "PASS", "PASS_WITH_CONDITIONS")) {
            decide(review, verdict(again, board)).statusCode(409).body("code", equalTo("gate-already-passed"));
        }
        sro().get(REVIEWS + "/" + review)
                .then()
                .body("decisions", hasSize(2))
                .body("availableActions.find { it.action == 'decide' }.reason", equalTo("gate-already-passed"));
        initiative(id).body("gatesPassed", equalTo(List.of("G1"))).body("status", equalTo("ACTIVE"));
    }

    @Test
    void passesOutrightWithoutConditionsOnly() {
        var id = proven();
        var review = requested(id, "G1");

        decide(review, verdict("PASS", board, "\"conditions\": [\"Report monthly\"]"))
                .statusCode(422)
                .body("code", equalTo("conditions-not-allowed"))
                .body("rule", equalTo("GATE.WAIVERS"));
        decide(review, verdict("PASS", board, "\"returnOn\": \"%s\"".formatted(today)))
                .statusCode(422)
                .body("code", equalTo("roadmap-not-allowed"));
        initiative(id).body("gatesPassed", hasSize(0));
    }

    @Test
    void refusesTheRequesterAndTheProgrammeManager() {
        var id = proven();
        var byDeputy = sro().body("{\"initiativeId\": \"%s\", \"gate\": \"G1\"}".formatted(id))
                .post(REVIEWS)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        decide(byDeputy, verdict("PASS", board))
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"))
                .body("rule", equalTo("GATE.SEPARATION"));

        decideAs(manager(), byDeputy, verdict("PASS", board))
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        decideAs(Api.as("chair@rrx", "RRX", "CLINICAL_LEAD"), byDeputy, verdict("PASS", board))
                .statusCode(200)
                .body("decisions[0].decidedBy", equalTo("chair@rrx"));
    }

    @Test
    void letsNobodyDecideButTheSroOfTheInitiativeAndTheChair() {
        var review = requested(proven(), "G1");

        decideAs(Api.as("other-sro@rrx", "RRX", "SRO"), review, verdict("PASS", board))
                .statusCode(403)
                .body("code", equalTo("not-the-decider"));
        decideAs(Api.as("member@rrx", "RRX", "PROJECT_MEMBER"), review, verdict("PASS", board))
                .statusCode(403)
                .body("code", equalTo("not-the-decider"));
        decideAs(Api.as("sro@rrx", "RRX", "PROJECT_MEMBER"), review, verdict("PASS", board))
                .statusCode(403)
                .body("code", equalTo("not-the-decider"));
        decideAs(Api.as("auditor@rrx", "RRX", "AUDITOR"), review, verdict("PASS", board))
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void decidesOnlyInAQuorateMeetingOfTheBoardThatHasBeenHeld() {
        var review = requested(proven(), "G1");

        decide(review, verdict("PASS", meetings.board(false, today)))
                .statusCode(409)
                .body("code", equalTo("meeting-not-quorate"))
                .body("detail", containsString("lacked the SRO"));
        decide(review, verdict("PASS", meetings.board(true, today.plusDays(1))))
                .statusCode(409)
                .body("code", equalTo("meeting-not-deciding"));
        decide(review, verdict("PASS", meetings.stage("PROJECT_GROUP", true, today)))
                .statusCode(409)
                .body("code", equalTo("meeting-not-deciding"));
        decide(review, verdict("PASS", UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("unknown-reference"))
                .body("errors[0].pointer", equalTo("/meetingId"));
    }

    @Test
    void holdsWithARoadmapAndGoesOnWhenItIsAnswered() {
        var id = proven();
        var review = requested(id, "G1");
        decide(review, verdict("HOLD", board)).statusCode(422).body("code", equalTo("hold-incomplete"));
        decide(review, verdict("HOLD", board, "\"reasons\": [\"not ready\"]"))
                .statusCode(422)
                .body("offending", equalTo(List.of("roadmap")));
        decide(review, hold("PILOT")).statusCode(200).body("decision", equalTo("HOLD"));
        var entry = initiative(id)
                .body("status", equalTo("ON_HOLD"))
                .body("hold.gate", equalTo("G1"))
                .body("hold.reasons", equalTo(List.of("not ready")))
                .extract()
                .<String>path("hold.roadmap[0].id");
        request(id, "G1").statusCode(409).body("code", equalTo("initiative-not-active"));
        decide(review, verdict("PASS", board)).statusCode(409).body("code", equalTo("initiative-not-active"));

        resume(id, "{\"reason\": \"funding came early\"}")
                .statusCode(422)
                .body("code", equalTo("roadmap-not-answered"))
                .body("offending", equalTo(List.of(entry)));
        var answered = "\"outcomes\": [{\"entryId\": \"%s\", \"result\": \"DONE\"}]".formatted(entry);
        resume(id, "{" + answered + "}").statusCode(409).body("code", equalTo("return-date-not-reached"));
        resume(id, "{\"reason\": \"funding came early\", " + answered + "}")
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("hold", nullValue())
                .body("resumptions", hasSize(1))
                .body("resumptions[0].outcomes[0].result", equalTo("DONE"))
                .body("resumptions[0].resumedBy", equalTo("programme-manager@rrx"));

        decide(review, verdict("PASS", board)).statusCode(200).body("decisions", hasSize(2));
        initiative(id).body("gatesPassed", equalTo(List.of("G1")));
    }

    @Test
    void decidesOnlyTheNewestReviewOfAGate() {
        var id = proven();
        var older = requested(id, "G1");
        decide(older, hold("INTERIM_SOLUTION")).statusCode(200);
        resumeAll(id);
        requested(id, "G1");

        decide(older, verdict("PASS", board)).statusCode(409).body("code", equalTo("review-superseded"));
    }

    @Test
    void stopsForGoodAlsoWhatIsOnHold() {
        var id = proven();
        var review = requested(id, "G1");
        decide(review, verdict("STOP", board))
                .statusCode(422)
                .body("code", equalTo("stop-incomplete"))
                .body("errors.pointer", equalTo(List.of("/reasons")))
                .body("offending", equalTo(List.of("reasons")));
        decide(review, hold("PILOT")).statusCode(200);

        decide(review, verdict("STOP", board, "\"reasons\": [\"no funding\"]")).statusCode(200);

        initiative(id).body("status", equalTo("CLOSED_STOPPED")).body("hold", nullValue());
        decide(review, verdict("PASS", board)).statusCode(409).body("code", equalTo("initiative-closed"));
        InitiativeApi.command(id, "activate").statusCode(409);
        manager()
                .header("If-Match", InitiativeApi.etag(id))
                .body("{\"name\": \"again\"}")
                .patch(INITIATIVES + "/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("initiative-closed"));
    }

    @Test
    void decidesTheFifthGateWaveByWave() {
        var id = proven();
        for (var gate = 1; gate <= 4; gate++) {
            decide(requested(id, "G" + gate), verdict("PASS", board)).statusCode(200);
        }
        var first = waves.announced();
        var second = waves.announced();
        request(id, "G5", UUID.randomUUID())
                .statusCode(422)
                .body("code", equalTo("unknown-reference"))
                .body("rule", equalTo("GATE.WAVE"))
                .body("errors[0].pointer", equalTo("/waveId"))
                .body("offending", equalTo(List.of("waveId")));
        var one = request(id, "G5", first).statusCode(201).extract().<String>path("id");
        var two = request(id, "G5", second).statusCode(201).extract().<String>path("id");
        request(id, "G5", first).statusCode(409).body("code", equalTo("review-already-open"));

        decide(one, verdict("PASS", board)).statusCode(200);
        initiative(id).body("currentStep", equalTo("deploy.optimise"));
        decide(two, verdict("PASS", board)).statusCode(200);
        initiative(id).body("currentStep", equalTo("deploy.optimise")).body("gatesPassed", hasSize(5));
        request(id, "G5", first).statusCode(409).body("code", equalTo("gate-already-passed"));
    }

    @Test
    void refusesAStaleVersionOfTheReview() {
        var id = proven();
        var review = requested(id, "G1");
        var etag = GateApi.etag(review);
        decide(review, hold("PILOT")).statusCode(200);

        sro().header("If-Match", etag)
                .body(verdict("STOP", board))
                .post(REVIEWS + "/" + review + "/decision")
                .then()
                .statusCode(412);
        sro().body(verdict("STOP", board))
                .post(REVIEWS + "/" + review + "/decision")
                .then()
                .statusCode(428);
        initiative(id).body("status", equalTo("ON_HOLD"));
    }

    @Test
    void decidesOnceThoughTheRequestComesTwice() {
        var id = proven();
        var review = requested(id, "G1");
        var etag = GateApi.etag(review);
        var key = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            sro().header("If-Match", etag)
                    .header("Idempotency-Key", key)
                    .body(verdict("PASS", board))
                    .post(REVIEWS + "/" + review + "/decision")
                    .then()
                    .statusCode(200)
                    .header("Idempotent-Replayed", i == 0 ? nullValue() : equalTo("true"))
                    .body("decisions", hasSize(1));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | 422 | /decision",
                "{\"decision\": \"MAYBE\"} | 400 | /decision",
                "{\"decision\": \"PASS\", \"meetingId\": \"x\"} | 400 | /meetingId",
                "{\"decision\": \"PASS\", \"verdict\": 1} | 400 | /verdict",
                "{\"decision\": \"HOLD\", \"meetingId\": \"0193f5a2-0000-7000-8000-000000000001\", \"reasons\": [\"\"]}"
                        + " | 422 | /reasons/0",
                "{\"decision\": \"HOLD\", \"meetingId\": \"0193f5a2-0000-7000-8000-000000000001\", \"roadmap\":"
                        + " [{\"kind\": \"PILOT\", \"description\": \"x\"}]} | 422 | /roadmap/0/dueOn",
                "{\"decision\": \"HOLD\", \"meetingId\": \"0193f5a2-0000-7000-8000-000000000001\", \"reasons\":"
                        + " [\"patient 943 476 5919\"]} | 422 | /reasons/0"
            })
    void refusesABodyThatIsNotADecision(String body, int status, String pointer) {
        var review = requested(proven(), "G1");

        decide(review, body).statusCode(status).body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUPPLIER", "END_USER", "SERVICE"})
    void showsNothingToOutsiders(String role) {
        var review = requested(proven(), "G1");

        Api.as("somebody@rrx", "RRX", role).get(REVIEWS + "/" + review).then().statusCode(403);
        Api.as("somebody@rrx", "RRX", role).get(REVIEWS).then().statusCode(403);
    }

    @Test
    void hidesTheReviewsOfOtherOrganisations() {
        var review = requested(proven(), "G1");

        stranger().get(REVIEWS + "/" + review).then().statusCode(404);
        stranger()
                .header("If-Match", "\"0\"")
                .post(REVIEWS + "/" + review + "/withdraw")
                .then()
                .statusCode(404);
        stranger()
                .header("If-Match", "\"0\"")
                .body(verdict("PASS", board))
                .post(REVIEWS + "/" + review + "/decision")
                .then()
                .statusCode(404);
    }

    @Test
    void listsTheReviewsOfAnInitiative() {
        var id = proven();
        decide(requested(id, "G1"), verdict("PASS", board)).statusCode(200);
        var open = requested(id, "G2");

        var all = manager().get(REVIEWS + "?initiativeId=" + id);
        all.then().statusCode(200).body("items.gate", equalTo(List.of("G1", "G2")));
        assertThat(manager()
                        .get(REVIEWS + "?status=REQUESTED&initiativeId=" + id)
                        .<List<String>>path("items.id"))
                .containsExactly(open);
        manager().get(REVIEWS + "?gate=G3&initiativeId=" + id).then().body("items", hasSize(0));
        manager().get(REVIEWS + "?gate=G9").then().statusCode(400);
    }

    private UUID proven() {
        var id = active();
        evidence.prove(id);
        return id;
    }

    private String hold(String kind) {
        return verdict(
                "HOLD",
                board,
                "\"reasons\": [\"not ready\"]",
                "\"returnOn\": \"%s\"".formatted(today.plusDays(30)),
                "\"roadmap\": [{\"kind\": \"%s\", \"description\": \"one ward\", \"dueOn\": \"%s\"}]"
                        .formatted(kind, today.plusDays(20)));
    }

    private static String waivers(String... waivers) {
        return "\"waivers\": [" + String.join(", ", waivers) + "]";
    }

    private String suppliers(String code, int days) {
        return waiver("analyse.vision.checkpoint.3", code, days);
    }

    private String waiver(String checkpoint, String code, int days) {
        return """
                {"checkpointId": "%s", "reasonCode": "%s", "reason": "being done", "owner": "programme-manager@rrx", "dueOn": "%s"}
                """.formatted(checkpoint, code, today.plusDays(days));
    }

    private static void resumeAll(UUID id) {
        var entry = initiative(id).extract().<String>path("hold.roadmap[0].id");
        resume(id, """
                {"reason": "early", "outcomes": [{"entryId": "%s", "result": "DROPPED", "note": "no need"}]}
                """.formatted(entry)).statusCode(200);
    }

    private static ValidatableResponse resume(UUID id, String body) {
        return manager()
                .header("If-Match", InitiativeApi.etag(id))
                .body(body)
                .post(INITIATIVES + "/" + id + "/resume")
                .then();
    }

    private static ValidatableResponse withdraw(String review) {
        return manager()
                .header("If-Match", GateApi.etag(review))
                .post(REVIEWS + "/" + review + "/withdraw")
                .then();
    }

    private static ValidatableResponse initiative(UUID id) {
        return manager().get(INITIATIVES + "/" + id).then().statusCode(200);
    }

    private static io.restassured.specification.RequestSpecification stranger() {
        return Api.as("sro@ryy", "RYY", "SRO", "PROGRAMME_MANAGER");
    }
}
