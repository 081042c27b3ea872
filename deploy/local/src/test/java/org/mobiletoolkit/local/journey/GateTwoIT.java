package org.mobiletoolkit.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.local.journey.Refusals.assertRefused;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mobiletoolkit.local.RunningSuite;
import org.mobiletoolkit.local.RunningSuite.Running;

/** Gate 2 as far as the strategy and those who support it go; the benefits are waived (handbook 2.2, 2.3). */
@ExtendWith(RunningSuite.class)
class GateTwoIT {

    private static final String BENEFITS = "analyse.strategy.checkpoint.2";

    private final Running suite;
    private final Trust trust;
    private final StepTwo step;
    private final Initiative initiative;
    private final Checkpoints checkpoints;

    GateTwoIT(Running suite) {
        this.suite = suite;
        trust = new Trust(suite, "RRX");
        step = StepTwo.begin(suite, trust);
        initiative = step.initiative();
        checkpoints = step.checkpoints();
    }

    @Test
    void passesOnStrategyAndSupportWhileTheBenefitsAreWaived() {
        winStrongSupport();
        consultOnTheStrategy();
        agreeOnTheStrategy();
        var gate = Gate.request(initiative, "G2", "programme-manager");
        var meeting = step.board().meet();

        var refused = gate.pass("sro", meeting);

        assertRefused(refused, 409, "evidence-not-met", "GATE.EVIDENCE");
        assertThat(refused.<List<String>>path("offending"))
                .containsExactly(BENEFITS, "STR2.ANY", "STR2.PROFILE", "STR2.QUANTIFIED", "STR2.MAP", "STR2.ONMAP");
        gate.assertUndecided("G1");

        var waiver = gate.waiver(BENEFITS, "IN_PROGRESS", 28);
        var decided = gate.waive("sro", meeting, List.of(waiver));

        assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
        new Projections(suite, initiative).awaitEverywhere("decide.business-case");
        assertDecided(decided.jsonPath(), waiver);
        assertTimelineTellsOfBothGates();
    }

    /** The first draft frightens the finance director, which puts an end to the support that step 1 had won. */
    private void winStrongSupport() {
        var seniors = new Seniors(initiative);
        var financeDirector = step.people().financeDirector();
        var nurses = step.people().communityNurses();

        seniors.noteSupport(financeDirector, "RESISTANT");
        awaitAllFalse(3, "STR3.COVERAGE", "STR3.INDEX", "STR3.LEADERS", "STR3.MITIGATED");
        assertThat(checkpoints.status(3)).isEqualTo("NOT_MET");
        seniors.planTalk(financeDirector, "Walk through the costs");
        checkpoints.awaitTrue(3, "STR3.MITIGATED");
        seniors.noteSupport(nurses, "NEUTRAL");
        seniors.noteSupport(financeDirector, "SUPPORTIVE");
        checkpoints.awaitTrue(3, "STR3.LEADERS");
        // 13 of 30: the leaders alone do not make it strong
        checkpoints.awaitFalse(3, "STR3.INDEX");
        seniors.noteSupport(nurses, "SUPPORTIVE");
        checkpoints.awaitTrue(3, "STR3.INDEX");
    }

    private void consultOnTheStrategy() {
        var consultation = Consultation.open(initiative, "STRATEGY", "Our strategy for mobile working");
        step.people().all().forEach(consultation::answer);
        consultation.answer(step.people().communityNurses());
        checkpoints.awaitFalse(3, "STR3.COVERAGE");
        assertThat(checkpoints.status(3)).isEqualTo("PARTIALLY_MET");
        consultation.close();

        checkpoints.awaitMet(3);
        assertThat(checkpoints.facts(3))
                .isEqualTo(Map.of(
                        "STR3.COVERAGE", true, "STR3.INDEX", true, "STR3.LEADERS", true, "STR3.MITIGATED", true));
    }

    private void agreeOnTheStrategy() {
        awaitAllFalse(1, "STR1.AGREED", "STR1.SCOPE", "STR1.CAPABILITIES", "STR1.ROADMAP");
        assertThat(checkpoints.status(1)).isEqualTo("NOT_MET");

        var strategy = Strategy.begin(initiative);
        checkpoints.awaitTrue(1, "STR1.SCOPE");
        checkpoints.awaitFalse(1, "STR1.CAPABILITIES");
        strategy.nameCapabilities();
        checkpoints.awaitTrue(1, "STR1.CAPABILITIES");
        checkpoints.awaitFalse(1, "STR1.ROADMAP");
        strategy.drawRoadmap();
        checkpoints.awaitTrue(1, "STR1.ROADMAP");
        strategy.submit();
        // on record, but without the chair it binds nobody
        strategy.agree(step.board().meet(List.of("sro", "clinical-lead", "finance-lead")));
        assertThat(strategy.status()).isEqualTo("IN_REVIEW");
        checkpoints.awaitFalse(1, "STR1.AGREED");
        assertThat(checkpoints.status(1)).isEqualTo("PARTIALLY_MET");
        strategy.agree(step.board().meet());

        checkpoints.awaitMet(1);
        assertThat(strategy.status()).isEqualTo("AGREED");
        assertThat(checkpoints.facts(1))
                .isEqualTo(Map.of(
                        "STR1.AGREED", true, "STR1.SCOPE", true, "STR1.CAPABILITIES", true, "STR1.ROADMAP", true));
    }

    private void awaitAllFalse(int checkpoint, String... codes) {
        Stream.of(codes).forEach(code -> checkpoints.awaitFalse(checkpoint, code));
    }

    private void assertDecided(JsonPath review, Map<String, String> waiver) {
        assertThat(review.getString("status")).isEqualTo("DECIDED");
        assertThat(review.getString("decision")).isEqualTo("PASS_WITH_CONDITIONS");
        assertThat(review.<Map<String, String>>getList("decisions[0].waivers")).containsExactly(waiver);
        assertThat(review.<String, String>getMap("decisions[0].checkpoints"))
                .isEqualTo(Map.of(checkpoints.id(1), "MET", BENEFITS, "NOT_MET", checkpoints.id(3), "MET"));
        assertThat(trust.as("auditor").read(initiative.path()).<List<String>>path("gatesPassed"))
                .containsExactly("G1", "G2");
    }

    private void assertTimelineTellsOfBothGates() {
        Checkpoints.patiently("the timeline").untilAsserted(() -> {
            var told = trust.as("auditor")
                    .read(initiative.path() + "/timeline?noun=gate-review&kind=DECISION")
                    .jsonPath();
            assertThat(told.<String>getList("items.detail.gate")).containsExactly("G1", "G2");
            assertThat(told.<String>getList("items.detail.verdict")).containsExactly("PASS", "PASS_WITH_CONDITIONS");
        });
    }

    // a refusal with SF.ACTION is told only when all checkpoints are met, which waits for the benefits
    @Test
    void isHeldByALowSuccessFactorUntilSomebodyActsOnIt() {
        var connectivity = "success.mobile.connectivity";
        new Baseline(initiative).assessSuccessFactors(factor -> factor.equals(connectivity) ? 2 : 3);

        var held = readiness();
        initiative.create(
                "programme-manager",
                "success-factor-actions",
                Map.of(
                        "factorId",
                        connectivity,
                        "title",
                        "Agree roaming for the two bases without Wi-Fi",
                        "owner",
                        trust.login("device-admin"),
                        "dueOn",
                        Days.ahead(60)));

        assertThat(held.getString("nextGate")).isEqualTo("G2");
        assertThat(held.<String>getList("obstacles.rule")).containsExactly("SF.ACTION");
        assertThat(held.<String>getList("obstacles[0].offending")).containsExactly(connectivity);
        assertThat(readiness().getList("obstacles")).isEmpty();
    }

    private JsonPath readiness() {
        return trust.as("sro").read(initiative.path() + "/readiness").jsonPath();
    }
}
