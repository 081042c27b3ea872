package org.mobiletoolkit.local.journey;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mobiletoolkit.local.Application;
import org.mobiletoolkit.local.RunningSuite.Running;

/**
 * How far each of the four services believes an initiative to have come.
 *
 * <p>The three that follow do not show their copy over HTTP, so it is read where they keep it.
 */
record Projections(Running suite, Initiative initiative) {

    private static final List<Application> FOLLOWERS =
            List.of(Application.BENEFITS, Application.PROCUREMENT, Application.DEVICE);

    /** The current step by the name of the service; empty where the initiative is not known. */
    Map<String, String> currentSteps() throws IOException, SQLException {
        var steps = new TreeMap<String, String>();
        steps.put(
                Application.STAKEHOLDER.module(),
                initiative.trust().as("auditor").read(initiative.path()).path("currentStep"));
        for (var follower : FOLLOWERS) {
            steps.put(follower.module(), currentStep(follower));
        }
        return steps;
    }

    private String currentStep(Application follower) throws IOException, SQLException {
        try (var connection = suite.database(follower);
                var query = connection.prepareStatement(
                        "select current_step from known_initiative where id = ?::uuid and organisation = 'RRX'")) {
            query.setString(1, initiative.id());
            var row = query.executeQuery();
            return row.next() ? row.getString(1) : "";
        }
    }

    /** Waits until all four believe the same, which must not take longer than {@link Checkpoints#AT_ONCE}. */
    void awaitEverywhere(String step) {
        await("all services see " + step)
                .atMost(Checkpoints.AT_ONCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> currentSteps().values().stream().allMatch(step::equals));
    }
}
