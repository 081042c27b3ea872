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

    /** How long after a transition every service must know of it, end to end, through Kafka. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

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

    /** Waits until all four believe the same, which must not take longer than {@link #AT_ONCE}. */
    void awaitEverywhere(String step) {
        awaitEverywhere(step, AT_ONCE);
    }

    /** Waits until all four believe the same. */
    void awaitEverywhere(String step, Duration atMost) {
        await("all services see " + step)
                .atMost(atMost)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> currentSteps().values().stream().allMatch(step::equals));
    }
}
