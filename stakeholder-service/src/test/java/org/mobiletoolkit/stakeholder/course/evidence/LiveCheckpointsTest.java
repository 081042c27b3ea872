package org.mobiletoolkit.stakeholder.course.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.INITIATIVES;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.active;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.manager;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeApi.sro;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.outbox.Outbox;
import org.mobiletoolkit.platform.outbox.OutboxEvent;
import org.mobiletoolkit.platform.tenancy.Tenancy;
import org.mobiletoolkit.platform.testing.Api;
import org.mobiletoolkit.platform.testing.PlatformTestResource;
import org.mobiletoolkit.platform.testing.TestTopics;
import org.mobiletoolkit.stakeholder.course.gate.StagedEvidence;
import org.mobiletoolkit.stakeholder.course.gate.StagedMeetings;

@QuarkusTest
@WithTestResource(PlatformTestResource.class)
class LiveCheckpointsTest {

    private static final Path EXAMPLE = Path.of("events", "evidence.fact-changed.v1.example.json");
    private static final Map<String, Object> WITHHELD = Map.of("withheld", "opinions about named people");

    @Inject
    TestTopics topics;

    @Inject
    StagedMeetings meetings;

    @Inject
    StagedEvidence evidence;

    @Inject
    Clock clock;

    @Inject
    Tenancy tenancy;

    @Inject
    Outbox outbox;

    @Inject
    ObjectMapper json;

    @Test
    void saysAtOnceWhatIsMissingHereAndKnowsNothingOfOthersUntilTheyTell() {
        var id = active();
        awaited(id, "VIS2.VISION", false);
        awaited(id, "VIS4.COVERAGE", false);
        awaited(id, "STR3.COVERAGE", false);

        manager()
                .get(checkpoints(id))
                .then()
                .statusCode(200)
                .body("items", hasSize(24))
                .body("items[1].status", equalTo("NOT_MET"))
                .body("items[2].status", equalTo("UNKNOWN"))
                .body("items[2].facts[0].unanswered", equalTo("nothing heard from the service yet"))
                .body("items[6].status", equalTo("NOT_MET"))
                .body("items[6].facts.find { it.code == 'STR3.COVERAGE' }.satisfied", equalTo(false))
                .body(
                        "items.facts.flatten().findAll { it.service != 'stakeholder' }.unanswered",
                        everyItem(equalTo("nothing heard from the service yet")))
                .body("items.lapsed", everyItem(equalTo(false)))
                .body("evidenceLapsed", hasSize(0));
    }

    @Test
    void showsWhatAServiceAnnounced() throws IOException {
        var id = active();
        awaited(
                id,
                "VIS1.MATURITY",
                false); // what the service says itself would take the place of a later announcement
        var text = Files.readString(EXAMPLE).replace("019ab3c4-5d6e-7f80-8a9b-0c1d2e3f4a5b", id.toString());
        say(id, "VIS1.MATURITY", text);

        await().until(() ->
                Map.of("dimensionsScored", 6).equals(fact(id, "VIS1.MATURITY").getMap("observed")));
        var fact = fact(id, "VIS1.MATURITY");
        assertThat(fact.getList("missing")).isEqualTo(List.of("HEALTHY_POPULATIONS"));
        assertThat(fact.getString("asOf")).isEqualTo("2026-11-22T10:00:00Z");
    }

    @Test
    void meetsACheckpointWhenItsLastFactTurnsTrue() {
        var id = active();
        announce(id, "procurement", "VIS3.ENGAGED", "true");
        announce(id, "procurement", "VIS3.SUPPORTIVE", "true");
        announce(id, "procurement", "VIS3.DECLARED", "false");
        awaited(id, "VIS3.DECLARED", false);
        assertThat(status(id, "analyse.vision.checkpoint.3")).isEqualTo("PARTIALLY_MET");

        announce(id, "procurement", "VIS3.DECLARED", "true");
        awaited(id, "VIS3.DECLARED", true);
        assertThat(status(id, "analyse.vision.checkpoint.3")).isEqualTo("MET");

        announce(id, "procurement", "VIS3.DECLARED", "null");
        announce(id, "procurement", "VIS3.ENGAGED", "false");
        awaited(id, "VIS3.ENGAGED", false);
        assertThat(status(id, "analyse.vision.checkpoint.3")).isEqualTo("PARTIALLY_MET");
    }

    @Test
    void tellsAServiceThatIsSilentFromAFactThatNobodyAnswersYet() {
        var id = active();
        announce(id, "device", "VIS1.ESTATE", "false");
        awaited(id, "VIS1.ESTATE", false);

        assertThat(fact(id, "IMP4.POOL").getString("unanswered"))
                .isEqualTo("the service does not answer this fact yet: it keeps no such records");
        assertThat(fact(id, "PRO1.ROUTE").getString("unanswered")).isEqualTo("nothing heard from the service yet");
    }

    @Test
    void believesNoServiceAboutAnothersRecords() {
        var id = active();
        announce(id, "device", "VIS3.DECLARED", "true");
        announce(id, "device", "VIS1.ESTATE", "true");

        awaited(id, "VIS1.ESTATE", true);
        assertThat(fact(id, "VIS3.DECLARED").<Object>get("satisfied")).isNull();
        topics.await(
                "toolkit.device.evidence.v1.stakeholder.dlq",
                parked -> parked.value().contains("VIS3.DECLARED"));
    }

    @Test
    void keepsAPassedGatePassedAndNamesWhatHasLapsed() {
        var id = active();
        evidence.prove(id);
        passFirstGate(id);
        announce(id, "device", "VIS1.ESTATE", "false");
        awaited(id, "VIS1.ESTATE", false);
        awaited(id, "VIS2.VISION", false);
        awaited(id, "VIS4.COVERAGE", false);
        // proved when it was passed, by evidence that this test staged; the records themselves say otherwise now
        var lapsed =
                List.of("analyse.vision.checkpoint.1", "analyse.vision.checkpoint.2", "analyse.vision.checkpoint.4");

        manager()
                .get(checkpoints(id))
                .then()
                .body("items[0].gatePassed", equalTo(true))
                .body("items[0].lapsed", equalTo(true))
                .body("items[2].lapsed", equalTo(false))
                .body("items[4].gatePassed", equalTo(false))
                .body("evidenceLapsed", equalTo(lapsed));
        manager()
                .get(INITIATIVES + "/" + id)
                .then()
                .body("evidenceLapsed", equalTo(lapsed))
                .body("gatesPassed", equalTo(List.of("G1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VIS4.COVERAGE",
                "VIS4.ENGAGED",
                "VIS4.SUPPORT",
                "STR3.COVERAGE",
                "STR3.INDEX",
                "STR3.LEADERS",
                "STR3.MITIGATED"
            })
    void tellsOnlyReadersOfOpinionsWhatItCounts(String code) {
        var id = active();
        awaited(id, code, false);
        var here = "items.facts.flatten().find { it.code == '%s' }.".formatted(code);
        var then = here.replace("items.", "checkpoints.");
        var vision = "items.facts.flatten().find { it.code == 'VIS2.VISION' }.missing";

        clinician()
                .get(checkpoints(id))
                .then()
                .statusCode(200)
                .body(here + "satisfied", equalTo(false))
                .body(here + "observed", equalTo(WITHHELD))
                .body(here + "required", equalTo(Map.of()))
                .body(here + "missing", hasSize(0))
                .body(here + "recordRefs", hasSize(0))
                .body(vision, not(hasSize(0)));
        manager().get(checkpoints(id)).then().body(here + "observed", not(equalTo(WITHHELD)));
        await().untilAsserted(() -> clinician()
                .get(INITIATIVES + "/" + id + "/as-at?at=" + clock.instant())
                .then()
                .statusCode(200)
                .body(then + "satisfied", equalTo(false))
                .body(then + "observed", equalTo(WITHHELD)));
    }

    @Test
    void namesNobodyToOthersInWhatIsMissing() {
        var id = active();
        awaited(id, "VIS4.SUPPORT", false);
        var missing = "unmetCheckpoints.facts.flatten().find { it.code == 'VIS4.SUPPORT' }.missing";

        clinician().get(INITIATIVES + "/" + id + "/readiness").then().body(missing, hasSize(0));
        manager().get(INITIATIVES + "/" + id + "/readiness").then().body(missing, not(hasSize(0)));
    }

    private static RequestSpecification clinician() {
        return Api.as("matron@rrx", "RRX", "CLINICAL_LEAD");
    }

    @Test
    void showsCheckpointsToTheOrganisationOnly() {
        var id = active();

        Api.as("auditor@rrx", "RRX", "AUDITOR").get(checkpoints(id)).then().statusCode(200);
        Api.as("auditor@ryy", "RYY", "AUDITOR").get(checkpoints(id)).then().statusCode(404);
        Api.as("nurse@rrx", "RRX", "END_USER").get(checkpoints(id)).then().statusCode(403);
    }

    private void passFirstGate(UUID id) {
        var review = manager()
                .body("{\"initiativeId\": \"%s\", \"gate\": \"G1\"}".formatted(id))
                .post("/api/v1/gate-reviews")
                .then()
                .statusCode(201)
                .extract();
        sro().header("If-Match", review.header("ETag"))
                .body("{\"decision\": \"PASS\", \"meetingId\": \"%s\"}"
                        .formatted(meetings.board(true, London.today(clock))))
                .post("/api/v1/gate-reviews/" + review.path("id") + "/decision")
                .then()
                .statusCode(200);
    }

    private void announce(UUID id, String service, String code, String satisfied) {
        publish(service, id, code, """
                {"scopeId": "%s", "asOf": "%s", "fact": {"code": "%s", "satisfied": %s,
                 "observed": {}, "required": {}, "missing": [], "recordRefs": []}}
                """.formatted(id, clock.instant(), code, satisfied));
    }

    /** The service itself says it. */
    private void say(UUID id, String code, String text) throws IOException {
        var data = json.readTree(text);
        tenancy.runAs("RRX", () -> {
            QuarkusTransaction.requiringNew()
                    .run(() -> outbox.append(new OutboxEvent(
                            "toolkit.stakeholder.evidence.v1",
                            id.toString(),
                            "evidence.fact-changed.v1",
                            id + "/" + code,
                            data)));
            return true;
        });
    }

    private void publish(String service, UUID id, String code, String text) {
        topics.publish(
                "toolkit." + service + ".evidence.v1",
                id.toString(),
                "evidence.fact-changed.v1",
                id + "/" + code,
                "RRX",
                topics.next(id + "/" + code),
                text);
    }

    private JsonPath awaited(UUID id, String code, boolean satisfied) {
        await().until(() -> {
            var fact = fact(id, code);
            return Boolean.valueOf(satisfied).equals(fact.get("satisfied"));
        });
        return fact(id, code);
    }

    private static JsonPath fact(UUID id, String code) {
        var whole =
                manager().get(checkpoints(id)).then().statusCode(200).extract().jsonPath();
        return whole.setRootPath("items.facts.flatten().find { it.code == '%s' }".formatted(code));
    }

    private static String status(UUID id, String checkpoint) {
        return manager().get(checkpoints(id)).path("items.find { it.id == '%s' }.status".formatted(checkpoint));
    }

    private static String checkpoints(UUID id) {
        return INITIATIVES + "/" + id + "/checkpoints";
    }
}
