package org.mobiletoolkit.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mobiletoolkit.local.RunningSuite;
import org.mobiletoolkit.local.RunningSuite.Running;

/** Who may see and write the records of a whole step: each record that the step made is tried (handbook 7.4). */
@ExtendWith(RunningSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoMayIT {

    private Trust trust;
    private Trust other;
    private Initiative initiative;
    private Gate gate;
    private String pack;

    @BeforeAll
    void passTheGate(Running suite) {
        trust = new Trust(suite, "RRX");
        other = new Trust(suite, "RRY");
        initiative = StepOne.proved(suite, trust);
        initiative.create(
                "benefits-owner",
                "benefits",
                Map.of(
                        "title", "Fewer journeys back to base",
                        "category", "NON_CASH_RELEASING",
                        "beneficiaries", List.of("STAFF")));
        var meeting = Board.form(initiative).meet();
        gate = Gate.request(initiative, "G1", "programme-manager");
        pack = "/api/v1/evidence-packs/" + gate.pass("sro", meeting).path("decisions[0].packId");
    }

    @Test
    void showsEveryRecordToTheAuditorOfTheTrust() {
        var softly = new SoftAssertions();
        trust.created()
                .forEach(record -> softly.assertThat(
                                trust.as("auditor").get(record.path()).statusCode())
                        .as(record.path())
                        .isEqualTo(200));
        softly.assertThat(trust.as("auditor").get(pack).statusCode()).isEqualTo(200);
        softly.assertAll();
        assertThat(trust.created()).hasSizeGreaterThan(25);
    }

    @Test
    void hidesEveryRecordFromAnotherTrust() {
        var softly = new SoftAssertions();
        for (var role : List.of("sro", "auditor")) {
            var stranger = other.as(role);
            trust.created()
                    .forEach(record -> softly.assertThat(
                                    stranger.get(record.path()).statusCode())
                            .as("%s %s", role, record.path())
                            .isEqualTo(404));
            softly.assertThat(stranger.get(pack).statusCode()).isEqualTo(404);
            softly.assertThat(stranger.get(pack + "/content").statusCode()).isEqualTo(404);
            softly.assertThat(stranger.get(initiative.path() + "/checkpoints").statusCode())
                    .isEqualTo(404);
        }
        softly.assertAll();
    }

    @Test
    void letsNobodyOfAnotherTrustDecide() {
        var answer = other.as("sro")
                .request()
                .header("If-Match", trust.as("sro").read(gate.review()).header("ETag"))
                .contentType("application/json")
                .body("{\"decision\":\"STOP\",\"meetingId\":\"019ab3c4-6666-7f80-8a9b-0c1d2e3f4a5b\"}")
                .post(gate.review() + "/decision");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(404);
    }

    @Test
    void letsNobodyOfAnotherTrustAddToTheInitiative() {
        var softly = new SoftAssertions();
        trust.created().stream()
                .filter(record -> record.body().containsKey("initiativeId"))
                .forEach(record -> {
                    var answer = other.as("device-admin").post(record.collection(), record.body());
                    var asManager = other.as("programme-manager").post(record.collection(), record.body());
                    softly.assertThat(List.of(answer.statusCode(), asManager.statusCode()))
                            .as("%s: %s, %s", record.collection(), answer.asString(), asManager.asString())
                            .isSubsetOf(422, 403)
                            .contains(422);
                });
        softly.assertAll();
    }

    @Test
    void letsNeitherTheAuditorNorAnEndUserWriteAnything() {
        var softly = new SoftAssertions();
        for (var role : List.of("auditor", "end-user", "supplier")) {
            trust.created().forEach(record -> {
                var answer = trust.as(role).post(record.collection(), record.body());
                softly.assertThat(answer.statusCode())
                        .as("%s posts to %s: %s", role, record.collection(), answer.asString())
                        .isEqualTo(403);
                softly.assertThat(answer.contentType()).startsWith("application/problem+json");
            });
        }
        softly.assertAll();
    }

    @Test
    void showsANewcomerTheOneInitiativeInWhichTheyHaveARole() {
        var records = trust.created().stream()
                .filter(record -> !record.collection().endsWith("/suppliers"))
                .toList();
        var second = Initiative.begin(trust);
        var elsewhere = assign(second);
        everyServiceAnswers(200);
        assertAllAnswer(records, 404);

        var here = assign(initiative);
        Checkpoints.patiently("the records of the initiative").untilAsserted(() -> assertAllAnswer(records, 200));

        for (var role : List.of(elsewhere, here)) {
            trust.as("sro").command(role, "end", Map.of("reason", "Moved on"));
        }
        everyServiceAnswers(403);
    }

    private String assign(Initiative to) {
        return to.create(
                "sro",
                "role-assignments",
                Map.of("assignee", trust.login("newcomer"), "role", "AUDITOR", "until", Days.ahead(30)));
    }

    private void everyServiceAnswers(int status) {
        for (var list : List.of("risks", "benefits", "suppliers", "connectivity-sites")) {
            Checkpoints.patiently(list)
                    .until(() -> trust.as("newcomer").get("/api/v1/" + list).statusCode() == status);
        }
    }

    private void assertAllAnswer(List<Trust.Created> records, int status) {
        var softly = new SoftAssertions();
        records.forEach(record -> softly.assertThat(
                        trust.as("newcomer").get(record.path()).statusCode())
                .as(record.path())
                .isEqualTo(status));
        softly.assertAll();
    }
}
