package org.mobiletoolkit.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.local.journey.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mobiletoolkit.local.Application;
import org.mobiletoolkit.local.RunningSuite;
import org.mobiletoolkit.local.RunningSuite.Running;

/** A service that is down is never taken for one that says yes (handbook 2.1: fail closed). */
@ExtendWith(RunningSuite.class)
class ServiceDownIT {

    @Test
    void refusesTheGateWhileAServiceCannotTellAndPassesItAfterwards(Running suite) throws Exception {
        // Given
        var initiative = StepOne.proved(suite, new Trust(suite, "RRX"));
        var meeting = Board.form(initiative).meet();
        var gate = Gate.request(initiative, "G1", "programme-manager");

        // When
        suite.crash(Application.DEVICE);
        try {
            var refused = gate.pass("sro", meeting);

            // Then
            assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(409);
            assertThat(refused.<String>path("code")).isEqualTo("evidence-not-met");
            assertThat(refused.<List<String>>path("offending"))
                    .containsExactly("analyse.vision.checkpoint.1", "VIS1.ESTATE");
            var baselines = initiative.trust().as("sro").get("/api/v1/estate-baselines");
            assertThat(baselines.statusCode()).as(baselines.asString()).isIn(502, 503);
            assertThat(baselines.contentType()).startsWith("application/problem+json");
        } finally {
            suite.startAgain(Application.DEVICE);
        }
        // its first answers may come later than the gate waits for them
        Checkpoints.patiently("the decision once the service is back")
                .untilAsserted(() -> assertThat(gate.pass("sro", meeting).asString())
                        .as("the decision once the service is back")
                        .contains("\"status\":\"DECIDED\""));
        new Projections(suite, initiative).awaitEverywhere("analyse.strategy");
    }

    @Test
    void letsTheGatePassWithoutTheServiceForTwoWeeksAtMost(Running suite) throws Exception {
        // Given
        var step = StepTwo.begin(suite, new Trust(suite, "RRX"));
        var meeting = step.board().meet();
        var gate = Gate.request(step.initiative(), "G2", "programme-manager");
        var strategy = gate.waiver(step.checkpoints().id(1), "IN_PROGRESS", 28);
        var support = gate.waiver(step.checkpoints().id(3), "IN_PROGRESS", 28);
        var benefits = step.checkpoints().id(2);

        // When
        suite.crash(Application.BENEFITS);
        try {
            var anotherReason = gate.waiver(benefits, "IN_PROGRESS", 14);
            var tooLong = gate.waiver(benefits, "SERVICE_UNAVAILABLE", 15);
            var right = gate.waiver(benefits, "SERVICE_UNAVAILABLE", 14);

            // Then
            for (var wrong : List.of(anotherReason, tooLong)) {
                var refused = gate.waive("sro", meeting, List.of(strategy, wrong, support));
                assertRefused(refused, 422, "waiver-not-allowed", "GATE.WAIVERS");
                assertThat(refused.<List<String>>path("offending")).containsExactly(benefits);
            }
            gate.assertUndecided("G1");
            var waived = gate.waive("sro", meeting, List.of(strategy, right, support));
            assertThat(waived.statusCode()).as(waived.asString()).isEqualTo(200);
            assertThat(waived.jsonPath().<String, String>getMap("decisions[0].checkpoints"))
                    .containsEntry(benefits, "UNKNOWN");
        } finally {
            suite.startAgain(Application.BENEFITS);
        }
        new Projections(suite, step.initiative()).awaitEverywhere("decide.business-case");
    }
}
