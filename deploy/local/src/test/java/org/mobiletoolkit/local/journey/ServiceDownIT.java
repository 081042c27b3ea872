package org.mobiletoolkit.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(gate.pass("sro", meeting).statusCode()).isEqualTo(200);
        new Projections(suite, initiative).awaitEverywhere("analyse.strategy");
    }
}
