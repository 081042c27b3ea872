package org.mobiletoolkit.stakeholder.memory.timeline;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mobiletoolkit.stakeholder.Trust.as;
import static org.mobiletoolkit.stakeholder.Trust.create;
import static org.mobiletoolkit.stakeholder.Trust.elsewhere;
import static org.mobiletoolkit.stakeholder.Trust.obey;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.command;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.draft;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.manager;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.sro;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.stakeholder.course.gate.StagedEvidence;
import org.mobiletoolkit.stakeholder.course.gate.StagedMeetings;

/** Where an initiative stood at a moment, rebuilt. */
@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class AsAtTest {

    @Inject
    Heard heard;

    @Inject
    StagedMeetings meetings;

    @Inject
    StagedEvidence evidence;

    @Inject
    Clock clock;

    private static ValidatableResponse asAt(UUID id, Object moment) {
        return as("PROJECT_MEMBER")
                .get("/api/v1/initiatives/" + id + "/as-at?at=" + moment)
                .then();
    }

    /** This moment; what is done next is done later. */
    private Instant moment() {
        var now = clock.instant();
        await().pollDelay(java.time.Duration.ZERO).until(() -> clock.instant().isAfter(now));
        return now;
    }

    private void decide(UUID id, String gate, String more) {
        var review = manager()
                .body("{\"initiativeId\": \"%s\", \"gate\": \"%s\"}".formatted(id, gate))
                .post("/api/v1/gate-reviews")
                .then()
                .statusCode(201)
                .extract();
        sro().header("If-Match", review.header("ETag"))
                .body("{\"meetingId\": \"%s\", %s}".formatted(meetings.board(true, London.today(clock)), more))
                .post("/api/v1/gate-reviews/" + review.path("id") + "/decision")
                .then()
                .statusCode(200);
    }

    @Test
    void tellsStatusGatesHoldAndDecisionsOfEachMoment() {
        var id = draft();
        var begun = moment();
        command(id, "activate").statusCode(200);
        var activated = moment();
        evidence.prove(id);
        decide(id, "G1", "\"decision\": \"PASS\"");
        var passed = moment();
        decide(id, "G2", "\"decision\": \"HOLD\", \"reasons\": [\"no money\"]");
        var held = moment();
        sro().header("If-Match", org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.etag(id))
                .body("{\"reason\": \"money came\"}")
                .post("/api/v1/initiatives/" + id + "/resume")
                .then()
                .statusCode(200);
        heard.awaited(id, "?noun=initiative", 5);

        asAt(id, begun)
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("currentStep", equalTo("analyse.vision"))
                .body("gatesPassed", empty())
                .body("gateDecisions", empty())
                .body("checkpoints", hasSize(24));
        asAt(id, activated).body("status", equalTo("ACTIVE")).body("gatesPassed", empty());
        asAt(id, passed)
                .body("status", equalTo("ACTIVE"))
                .body("currentStep", equalTo("analyse.strategy"))
                .body("gatesPassed", contains("G1"))
                .body("hold", nullValue())
                .body("gateDecisions.gate", contains("G1"))
                .body("checkpoints[0].gatePassed", equalTo(true))
                .body("checkpoints[4].gatePassed", equalTo(false));
        asAt(id, held)
                .body("status", equalTo("ON_HOLD"))
                .body("hold.gate", equalTo("G2"))
                .body("hold.reasons", contains("no money"))
                .body("gateDecisions.decision.decision", contains("PASS", "HOLD"));
        asAt(id, moment())
                .body("status", equalTo("ACTIVE"))
                .body("hold", nullValue())
                .body("gatesPassed", contains("G1"));
        asAt(id, London.today(clock)).body("status", equalTo("ACTIVE")).body("gateDecisions", hasSize(2));
    }

    @Test
    void knowsWhatIsNowBeforeTheTimelineHasHeardOfIt() {
        var id = draft();
        command(id, "activate").statusCode(200);

        asAt(id, clock.instant()).statusCode(200).body("status", equalTo("ACTIVE"));
    }

    @Test
    void tellsTheAnswersThatWereKnownThen() {
        var id = draft();
        var before = moment();
        heard.fact("device", "VIS1.ESTATE", id, before.plusMillis(1), "false", 1);
        heard.fact("device", "VIS1.ESTATE", id, before.plusMillis(3), "false", 2);
        heard.fact("device", "VIS1.ESTATE", id, before.plusMillis(5), "true", 3);
        heard.awaited(id, "?kind=EVIDENCE&service=device", 2);
        var estate = "checkpoints[0].facts.find { it.code == 'VIS1.ESTATE' }";

        asAt(id, before)
                .body(estate + ".satisfied", nullValue())
                .body(estate + ".unanswered", equalTo("nothing heard from the service by then"));
        asAt(id, before.plusMillis(2))
                .body(estate + ".satisfied", equalTo(false))
                .body(estate + ".observed.count", equalTo(1));
        asAt(id, before.plusMillis(3)).body(estate + ".observed.count", equalTo(2));
        asAt(id, before.plusMillis(5))
                .body(estate + ".satisfied", equalTo(true))
                .body(estate + ".missing", contains("one"));
    }

    @Test
    void tellsWhatGroupsHadDecided() {
        var id = draft();
        var group = "/governance-groups/"
                + create(
                        "SRO",
                        "/governance-groups",
                        "{\"initiativeId\":\"%s\",\"kind\":\"PROJECT_GROUP\",\"name\":\"Team\",\"termsOfReference\":\"t\"}"
                                .formatted(id));
        obey(
                        "SRO",
                        group,
                        "members",
                        "{\"subject\":\"sro@rrx\",\"office\":\"CHAIR\",\"roleCodes\":[\"SRO\"],\"memberFrom\":\"2026-01-01\"}")
                .statusCode(200);
        obey("SRO", group, "activate", null).statusCode(200);
        var meeting = create(
                "PROGRAMME_MANAGER",
                "/meetings",
                "{\"groupId\":\"%s\",\"heldOn\":\"2026-06-15\",\"attendees\":[\"sro@rrx\"]}"
                        .formatted(group.substring(group.lastIndexOf('/') + 1)));
        var before = moment();
        create(
                "PROGRAMME_MANAGER",
                "/decisions",
                "{\"meetingId\":\"%s\",\"subjectType\":\"BUSINESS_CASE\",\"subjectId\":\"%s\",\"subjectVersion\":2,\"outcome\":\"AGREED\"}"
                        .formatted(meeting, UUID.randomUUID()));

        asAt(id, before).body("decisions", empty());
        asAt(id, moment())
                .body("decisions", hasSize(1))
                .body("decisions[0].outcome", equalTo("AGREED"))
                .body("decisions[0].valid", equalTo(true))
                .body("decisions[0].decidedOn", equalTo("2026-06-15"));
    }

    @Test
    void refusesMomentsWithoutARecord() {
        var id = draft();

        asAt(id, "2020-01-01").statusCode(404).body("detail", containsString("was not begun before"));
        asAt(id, London.today(clock).plusDays(1))
                .statusCode(400)
                .body("errors[0].code", equalTo("in-the-future"))
                .body("errors[0].parameter", equalTo("at"));
        asAt(id, clock.instant().plusSeconds(60)).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?at=", "?at=now", "?at=2026-02-30", "?at=1700-01-01", "?at=2026-06-01&colour=red"})
    void refusesWhatItCannotRead(String query) {
        as("SRO")
                .get("/api/v1/initiatives/" + draft() + "/as-at" + query)
                .then()
                .statusCode(400);
    }

    @Test
    void isForTheOrganisationOnly() {
        var path = "/api/v1/initiatives/" + draft() + "/as-at?at=" + London.today(clock);

        elsewhere("AUDITOR").get(path).then().statusCode(404);
        as("END_USER").get(path).then().statusCode(403);
        as("AUDITOR")
                .get("/api/v1/initiatives/" + UUID.randomUUID() + "/as-at?at=2026-06-01")
                .then()
                .statusCode(404);
    }
}
