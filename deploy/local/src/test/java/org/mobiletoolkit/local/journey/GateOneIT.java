package org.mobiletoolkit.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.local.journey.Refusals.assertRefused;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mobiletoolkit.local.RunningSuite;
import org.mobiletoolkit.local.RunningSuite.Running;

/** Gate 1 on evidence from all services: when it is refused, and what follows when it is passed (handbook 2.2). */
@ExtendWith(RunningSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GateOneIT {

    private Running suite;
    private Trust trust;

    @BeforeAll
    void take(Running running) {
        suite = running;
        trust = new Trust(suite, "RRX");
    }

    @Test
    void passesAndEveryServiceSeesTheNextStep() throws Exception {
        var initiative = StepOne.proved(suite, trust);
        var meeting = Board.form(initiative).meet();
        var gate = Gate.request(initiative, "G1", "programme-manager");

        var answer = gate.pass("sro", meeting);

        new Projections(suite, initiative).awaitEverywhere("analyse.strategy");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        var decision = answer.jsonPath();
        assertThat(decision.getString("status")).isEqualTo("DECIDED");
        assertThat(decision.getString("decisions[0].decidedBy")).isEqualTo("sro@rrx");
        assertThat(decision.<String, String>getMap("decisions[0].checkpoints"))
                .isEqualTo(Map.of(
                        "analyse.vision.checkpoint.1", "MET",
                        "analyse.vision.checkpoint.2", "MET",
                        "analyse.vision.checkpoint.3", "MET",
                        "analyse.vision.checkpoint.4", "MET"));
        List<String> passed = trust.as("auditor").read(initiative.path()).path("gatesPassed");
        assertThat(passed).containsExactly("G1");
        verifyPack(decision);
    }

    private void verifyPack(JsonPath decision) throws Exception {
        var auditor = trust.as("auditor");
        var pack = "/api/v1/evidence-packs/" + decision.getString("decisions[0].packId");
        var content = auditor.read(pack + "/content").asByteArray();
        var sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));

        var verification = auditor.read(pack + "/verify").jsonPath().<String, Object>getMap("$");

        assertThat(verification).isEqualTo(Map.of("valid", true, "storedSha256", sha256, "computedSha256", sha256));
        assertThat(decision.getString("decisions[0].packSha256")).isEqualTo(sha256);
        assertThat(new String(content, StandardCharsets.UTF_8))
                .contains(
                        "VIS1.MATURITY",
                        "VIS1.FACTORS",
                        "VIS1.ESTATE",
                        "VIS1.CONNECTIVITY",
                        "VIS2.VISION",
                        "VIS2.OPPORTUNITIES",
                        "VIS2.CONSULTED",
                        "VIS3.ENGAGED",
                        "VIS3.SUPPORTIVE",
                        "VIS3.DECLARED",
                        "VIS4.COVERAGE",
                        "VIS4.ENGAGED",
                        "VIS4.SUPPORT");
    }

    @Test
    void namesTheCheckpointAndTheFactThatAreNotMet() {
        var initiative = StepOne.begin(suite, trust);
        var seniors = new Seniors(initiative).winOver();
        var baseline = new Baseline(initiative);
        baseline.assessMaturity();
        baseline.assessSuccessFactors();
        new Vision(initiative).agree(seniors.sponsor());
        new Suppliers(initiative).winOver();
        var gate = Gate.request(initiative, "G1", "programme-manager");

        var answer = gate.pass("sro", Board.form(initiative).meet());

        assertRefused(answer, 409, "evidence-not-met", "GATE.EVIDENCE");
        assertThat(answer.<List<String>>path("offending"))
                .containsExactly("analyse.vision.checkpoint.1", "VIS1.ESTATE");
        gate.assertUndecided();
    }

    @Test
    void isNotDecidedByTheOneWhoRequestedIt() {
        var initiative = StepOne.proved(suite, trust);
        var gate = Gate.request(initiative, "G1", "sro");

        var answer = gate.pass("sro", Board.form(initiative).meet());

        assertRefused(answer, 403, "separation-of-duties", "GATE.SEPARATION");
        assertThat(answer.<List<String>>path("offending")).containsExactly("sro@rrx");
        gate.assertUndecided();
    }

    @Test
    void isNotDecidedByTheProgrammeManagerEvenIfTheSroRequestedIt() {
        var initiative = StepOne.begin(suite, trust);
        var gate = Gate.request(initiative, "G1", "sro");

        var answer = gate.pass("programme-manager", Board.form(initiative).meet());

        assertRefused(answer, 403, "separation-of-duties", "GATE.SEPARATION");
        gate.assertUndecided();
    }

    @Test
    void isNotDecidedInAMeetingWithoutItsChair() {
        var initiative = StepOne.proved(suite, trust);
        var gate = Gate.request(initiative, "G1", "programme-manager");

        var answer = gate.pass("sro", Board.form(initiative).meet(List.of("sro", "clinical-lead", "finance-lead")));

        assertRefused(answer, 409, "meeting-not-quorate", "GATE.MEETING");
        gate.assertUndecided();
    }

    @Test
    void isNotRequestedBeforeTheGateBeforeItIsPassed() {
        var initiative = StepOne.begin(suite, trust);

        var answer = trust.as("programme-manager")
                .post("/api/v1/gate-reviews", Map.of("initiativeId", initiative.id(), "gate", "G2"));

        assertRefused(answer, 409, "stage-not-reached", "GATE.ORDER");
        assertThat(answer.<List<String>>path("offending")).containsExactly("G1");
    }
}
