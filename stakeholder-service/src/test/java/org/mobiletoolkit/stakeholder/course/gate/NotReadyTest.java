package org.mobiletoolkit.stakeholder.course.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.etag;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.Trust.patch;
import static org.mobiletoolkit.stakeholder.course.gate.GateApi.decide;
import static org.mobiletoolkit.stakeholder.course.gate.GateApi.requested;
import static org.mobiletoolkit.stakeholder.course.gate.GateApi.verdict;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.active;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.Onlooker;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestClock;

/** The way of an initiative that is not ready: held with a roadmap, worked on, resumed; waivers and conditions kept track of. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class NotReadyTest {

    @Inject
    StagedMeetings meetings;

    @Inject
    StagedEvidence evidence;

    @Inject
    StagedObstacles obstacles;

    @Inject
    TestClock clock;

    private UUID initiative;
    private UUID board;

    @BeforeEach
    void begin() {
        initiative = active();
        evidence.prove(initiative);
        board = meetings.board(true, today());
    }

    @AfterEach
    void backToday() {
        clock.reset();
    }

    private LocalDate today() {
        return London.today(clock);
    }

    private String held() {
        var review = requested(initiative, "G1");
        decide(review, hold("PILOT", "EVIDENCE")).statusCode(200);
        return review;
    }

    private String hold(String... kinds) {
        var entries = Stream.of(kinds)
                .map(kind -> "{\"kind\": \"%s\", \"description\": \"%s\", \"dueOn\": \"%s\", \"owner\": \"o@rrx\"}"
                        .formatted(kind, kind, today().plusDays(20)))
                .collect(Collectors.joining(","));
        return verdict(
                "HOLD",
                board,
                "\"reasons\": [\"not ready\"]",
                "\"returnOn\": \"%s\"".formatted(today().plusDays(30)),
                "\"roadmap\": [" + entries + "]");
    }

    private String entry(String kind) {
        return "/roadmap-entries/"
                + as("AUDITOR")
                        .get("/api/v1/roadmap-entries?status=PLANNED&kind=" + kind + "&initiativeId=" + initiative)
                        .<String>path("items[0].id");
    }

    private ValidatableResponse readiness() {
        return as("AUDITOR")
                .get("/api/v1/initiatives/" + initiative + "/readiness")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse resume(String body) {
        return obey("PROGRAMME_MANAGER", "/initiatives/" + initiative, "resume", body);
    }

    @Test
    void worksOnTheRoadmapWhileItRests() {
        held();
        var pilot = entry("PILOT");
        Onlooker.of("auditor@rrx", "RRX", "AUDITOR")
                .mayDoNothingAt("/api/v1/roadmap-entries?initiativeId=" + initiative);
        var list = "/api/v1/roadmap-entries?initiativeId=" + initiative;
        as("AUDITOR")
                .get(list)
                .then()
                .body("items.owner", contains("o@rrx", "o@rrx"))
                .body("items.gate", contains("G1", "G1"));

        obey("PROJECT_MEMBER", pilot, "start", null).statusCode(200).body("status", equalTo("IN_PROGRESS"));
        obey("CLINICAL_LEAD", pilot, "start", null).statusCode(403);
        obey("PROJECT_MEMBER", pilot, "start", null).statusCode(409);
        as("PROJECT_MEMBER").post("/api/v1" + pilot + "/start").then().statusCode(428);
        elsewhere("AUDITOR").get("/api/v1" + pilot).then().statusCode(404);
        patch("PROJECT_MEMBER", pilot, "{\"description\":\"x\"}").statusCode(400);
        as("AUDITOR").get(list + "&overdue=true").then().body("items", hasSize(0));
        clock.advance(Duration.ofDays(21));
        as("AUDITOR").get(list + "&overdue=true").then().body("items", hasSize(2));
        patch("PROJECT_MEMBER", pilot, "{\"dueOn\":\"%s\",\"owner\":\"p@rrx\"}".formatted(today()))
                .statusCode(200)
                .body("overdue", equalTo(false))
                .body("owner", equalTo("p@rrx"));
        as("AUDITOR").get(list + "&overdue=true").then().body("items", hasSize(1));
        obey(
                        "PROJECT_MEMBER",
                        pilot,
                        "complete",
                        "{\"outcome\":\"x\",\"endedOn\":\"%s\"}".formatted(today().plusDays(1)))
                .statusCode(422);
        obey("PROJECT_MEMBER", pilot, "complete", "{\"outcome\":\"12 nurses worked offline\"}")
                .statusCode(200)
                .body("status", equalTo("DONE"));
        patch("PROJECT_MEMBER", pilot, "{\"owner\":\"x\"}").statusCode(409);
        readiness()
                .body("status", equalTo("ON_HOLD"))
                .body("ready", equalTo(false))
                .body("requestRefusal", equalTo("initiative-not-active"))
                .body("hold.returnDue", equalTo(false))
                .body("hold.openEntries.kind", contains("EVIDENCE"))
                .body("hold.openEntries[0].overdue", equalTo(true));
        clock.advance(Duration.ofDays(9));
        readiness().body("hold.returnDue", equalTo(true));
    }

    @Test
    void asksAtTheResumptionOnlyForWhatIsStillOpen() {
        held();
        var pilot = entry("PILOT");
        var proof = entry("EVIDENCE");
        obey("PROJECT_MEMBER", pilot, "complete", "{\"outcome\":\"It works\"}").statusCode(200);

        resume("{\"reason\":\"early\"}").statusCode(422).body("offending", contains(id(proof)));
        resume(outcome(pilot, "DROPPED")).statusCode(422).body("unknownEntries", contains(id(pilot)));
        as("AUDITOR").get("/api/v1" + proof).then().body("status", equalTo("PLANNED"));
        resume(outcome(proof, "DROPPED"))
                .statusCode(200)
                .body("resumptions[0].outcomes.result", containsInAnyOrder("DONE", "DROPPED"))
                .body("resumptions[0].outcomes.note", hasItem("It works"));
        as("AUDITOR")
                .get("/api/v1" + proof)
                .then()
                .body("status", equalTo("DROPPED"))
                .body("outcome", equalTo("n"));
        obey("PROJECT_MEMBER", proof, "complete", "{\"outcome\":\"x\"}").statusCode(409);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String outcome(String path, String result) {
        return "{\"reason\":\"early\",\"outcomes\":[{\"entryId\":\"%s\",\"result\":\"%s\",\"note\":\"n\"}]}"
                .formatted(id(path), result);
    }

    @Test
    void letsLapseWhatABoardThatDecidesAgainNoLongerWaitsFor() {
        var review = held();
        var pilot = entry("PILOT");
        decide(review, hold("INTERIM_SOLUTION")).statusCode(200);
        as("AUDITOR").get("/api/v1" + pilot).then().body("status", equalTo("LAPSED"));
        obey("PROJECT_MEMBER", pilot, "start", null).statusCode(409);
        var interim = entry("INTERIM_SOLUTION");
        decide(review, verdict("STOP", board, "\"reasons\": [\"no funding\"]")).statusCode(200);
        as("AUDITOR").get("/api/v1" + interim).then().body("status", equalTo("LAPSED"));
        obey("PROJECT_MEMBER", interim, "start", null).statusCode(409).body("code", equalTo("initiative-closed"));
        readiness().body("requestRefusal", equalTo("initiative-closed")).body("hold", nullValue());
    }

    private String conditional() {
        evidence.refute(initiative, "VIS1.ESTATE");
        var review = requested(initiative, "G1");
        decide(review, """
                {"decision":"PASS_WITH_CONDITIONS","meetingId":"%s","conditions":["Report monthly"],
                 "waivers":[{"checkpointId":"analyse.vision.checkpoint.1","reasonCode":"IN_PROGRESS","reason":"Being counted",
                   "owner":"programme-manager@rrx","dueOn":"%s"}]}""".formatted(board, today().plusDays(10))).statusCode(200);
        return review;
    }

    private String commitment(String kind) {
        return "/gate-commitments/"
                + as("AUDITOR")
                        .get("/api/v1/gate-commitments?status=OPEN&kind=" + kind + "&initiativeId=" + initiative)
                        .<String>path("items[0].id");
    }

    @Test
    void keepsTrackOfWaiversAndConditions() {
        conditional();
        var waiver = commitment("WAIVER");
        var condition = commitment("CONDITION");
        Onlooker.of("auditor@rrx", "RRX", "AUDITOR")
                .mayDoNothingAt("/api/v1/gate-commitments?initiativeId=" + initiative);
        var overdue = "/api/v1/gate-commitments?overdue=true&initiativeId=" + initiative;

        readiness()
                .body("nextGate", equalTo("G2"))
                .body("openCommitments.kind", contains("WAIVER", "CONDITION"))
                .body("openCommitments.overdue", contains(false, false));
        patch("PROGRAMME_MANAGER", waiver, "{\"dueOn\":\"2099-01-01\"}")
                .statusCode(422)
                .body("rule", equalTo("GATE.WAIVERS"));
        patch("PROGRAMME_MANAGER", condition, "{\"owner\":\"sro@rrx\",\"dueOn\":\"%s\"}".formatted(today().plusDays(9)))
                .statusCode(200);
        as("AUDITOR").get(overdue).then().body("items", hasSize(0));
        clock.advance(Duration.ofDays(10));
        as("AUDITOR").get(overdue).then().body("items.kind", contains("CONDITION"));
        clock.advance(Duration.ofDays(1));
        as("AUDITOR").get(overdue).then().body("items", hasSize(2));

        as("SRO").get("/api/v1" + waiver).then().body("checkpointStatus", oneOf("UNKNOWN", "NOT_MET"));
        as("SRO").get("/api/v1" + condition).then().body("checkpointStatus", nullValue());
        discharge("PROGRAMME_MANAGER", waiver, 403);
        discharge("SRO", condition, 403);
        discharge("PROGRAMME_MANAGER", condition, 403);
        deputy(waiver)
                .statusCode(409)
                .body("code", equalTo("checkpoint-still-unmet"))
                .body("rule", equalTo("GATE.WAIVERS"))
                .body("offending", hasItem("VIS1.ESTATE"));
        obey("PROJECT_MEMBER", waiver, "discharge", "{\"evidence\":\"e\"}")
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        obey("SRO", waiver, "discharge", "{\"evidence\":\" \"}").statusCode(422);
        obey("SRO", waiver, "discharge", "{\"evidence\":\"e\",\"dischargedOn\":\"%s\"}".formatted(today().plusDays(1)))
                .statusCode(422);
        obey(
                        "SRO",
                        waiver,
                        "discharge",
                        "{\"evidence\":\"e\",\"dischargedOn\":\"%s\"}".formatted(today().minusDays(12)))
                .statusCode(422);
        discharge("SRO", waiver, 200);
        discharge("SRO", waiver, 409);
        deputy(condition).statusCode(200);
        as("AUDITOR").get(overdue).then().body("items", hasSize(0));
        as("AUDITOR")
                .get("/api/v1" + waiver)
                .then()
                .body("dischargedBy", equalTo("sro@rrx"))
                .body("dischargedOn", equalTo(today().toString()))
                .body("checkpointStatus", oneOf("UNKNOWN", "NOT_MET"))
                .body("evidence", equalTo("Seen"));
        elsewhere("AUDITOR").get("/api/v1" + waiver).then().statusCode(404);
        as("SUPPLIER").get("/api/v1/gate-commitments").then().statusCode(403);
        readiness().body("openCommitments", hasSize(0));
    }

    private static void discharge(String role, String path, int status) {
        obey(role, path, "discharge", "{\"evidence\":\"Seen\"}").statusCode(status);
    }

    /** Somebody who runs the programme too, but has neither asked for the gate nor keeps anything. */
    private static ValidatableResponse deputy(String path) {
        return Api.as("deputy-manager@rrx", "RRX", "PROGRAMME_MANAGER")
                .header("If-Match", etag(path))
                .body("{\"evidence\":\"Seen\"}")
                .post("/api/v1" + path + "/discharge")
                .then();
    }

    @Test
    void forgetsWaiversThatALaterDecisionOfTheReviewMakesNeedlessButNoCondition() {
        var review = conditional();
        var waiver = commitment("WAIVER");
        evidence.prove(initiative);
        decide(review, verdict("PASS", board)).statusCode(200);

        as("AUDITOR").get("/api/v1" + waiver).then().body("status", equalTo("SUPERSEDED"));
        discharge("SRO", waiver, 409);
        as("AUDITOR")
                .get("/api/v1/gate-commitments?status=OPEN&initiativeId=" + initiative)
                .then()
                .body("items.kind", contains("CONDITION"));
    }

    @Test
    void asksForNothingOnceTheInitiativeIsStopped() {
        conditional();
        var condition = commitment("CONDITION");
        decide(requested(initiative, "G2"), verdict("STOP", board, "\"reasons\": [\"no funding\"]"))
                .statusCode(200);

        as("AUDITOR").get("/api/v1" + condition).then().body("status", equalTo("SUPERSEDED"));
        discharge("SRO", condition, 409);
    }

    @Test
    void tellsWhatStandsBeforeTheNextGate() {
        readiness()
                .body("nextGate", equalTo("G1"))
                .body("ready", equalTo(false))
                .body("boardAtWork", equalTo(false))
                .body("requestRefusal", nullValue())
                .body("unmetCheckpoints.id", hasItem("analyse.vision.checkpoint.3"))
                .body(
                        "unmetCheckpoints.find { it.id == 'analyse.vision.checkpoint.3' }.facts.code",
                        hasItem("VIS3.DECLARED"))
                .body(
                        "unmetCheckpoints.facts.flatten().find { it.code == 'VIS3.DECLARED' }.calls",
                        contains("POST /api/v1/incumbencies", "POST /api/v1/incumbent-declarations"));
        var review = requested(initiative, "G1");
        readiness().body("openReview", equalTo(review)).body("requestRefusal", equalTo("review-already-open"));
        elsewhere("AUDITOR")
                .get("/api/v1/initiatives/" + initiative + "/readiness")
                .then()
                .statusCode(404);
        as("SUPPLIER")
                .get("/api/v1/initiatives/" + initiative + "/readiness")
                .then()
                .statusCode(403);
    }

    @Test
    void passesOnlyWhenNoFeatureMissesAnything() {
        var review = requested(initiative, "G1");
        obstacles.put(
                initiative,
                new GatePrerequisite.Obstacle(
                        "SF.ACTION", "Two factors below 3 have no action", List.of("ownership", "connectivity")));

        decide(review, verdict("PASS", board))
                .statusCode(409)
                .body("code", equalTo("prerequisite-not-met"))
                .body("rule", equalTo("SF.ACTION"))
                .body("detail", equalTo("Two factors below 3 have no action"))
                .body("offending", contains("ownership", "connectivity"));
        readiness()
                .body("ready", equalTo(false))
                .body("obstacles.rule", contains("SF.ACTION"))
                .body("obstacles[0].offending", contains("ownership", "connectivity"));
        as("SRO").get("/api/v1/gate-reviews/" + review).then().body("status", equalTo("REQUESTED"));
        decide(review, verdict("PASS_WITH_CONDITIONS", board, "\"conditions\": [\"Plan both actions\"]"))
                .statusCode(409)
                .body("code", equalTo("prerequisite-not-met"));
        obstacles.clear(initiative);
        decide(review, verdict("PASS", board)).statusCode(200);
    }

    @Test
    void saysTheTruthAboutWhoMayDecide() {
        var review = requested(initiative, "G1");

        assertThat(decideAction("SRO", review)).isEqualTo("true null");
        assertThat(decideAction("PROGRAMME_MANAGER", review)).isEqualTo("false separation-of-duties");
        assertThat(decideAction("CLINICAL_LEAD", review)).isEqualTo("false not-the-decider");
        assertThat(decideAction("AUDITOR", review)).isEqualTo("false forbidden");
        var group =
                "/governance-groups/" + create("PROGRAMME_MANAGER", "/governance-groups", """
                {"initiativeId":"%s","kind":"BOARD","name":"Board","termsOfReference":"Decides"}""".formatted(initiative));
        for (var member : List.of("ig-lead CHAIR X1", "sro MEMBER SRO", "clinical-lead DEPUTY CCIO")) {
            var said = member.split(" ");
            obey("PROGRAMME_MANAGER", group, "members", """
                    {"subject":"%s@rrx","office":"%s","roleCodes":["%s"],"memberFrom":"2026-01-01"}""".formatted((Object[]) said))
                    .statusCode(200);
        }
        assertThat(decideAction("IG_LEAD", review)).isEqualTo("false not-the-decider");
        obey("SRO", group, "activate", null).statusCode(200);
        assertThat(decideAction("IG_LEAD", review)).isEqualTo("true null");
        assertThat(decideAction("CLINICAL_LEAD", review)).isEqualTo("true null");
        assertThat(decideAction("FINANCE_LEAD", review)).isEqualTo("false not-the-decider");
        as("IG_LEAD")
                .get("/api/v1/gate-reviews?initiativeId=" + initiative)
                .then()
                .body("items[0].availableActions.find { it.action == 'decide' }.allowed", equalTo(true));

        decide(review, hold("PILOT")).statusCode(200);
        resume("{\"reason\":\"r\",\"outcomes\":[{\"entryId\":\"%s\",\"result\":\"DONE\"}]}"
                        .formatted(id(entry("PILOT"))))
                .statusCode(200);
        requested(initiative, "G1");
        assertThat(decideAction("SRO", review)).isEqualTo("false review-superseded");
    }

    private static String decideAction(String role, String review) {
        var action = "availableActions.find { it.action == 'decide' }.";
        var answer = as(role).get("/api/v1/gate-reviews/" + review)
                .then()
                .statusCode(200)
                .extract();
        return answer.path(action + "allowed") + " " + answer.path(action + "reason");
    }
}
