package org.mobiletoolkit.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
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

    /** Waits until all four believe the same. */
    void awaitEverywhere(String step) {
        assertThat(initiative.trust().as("auditor").read(initiative.path()).<String>path("currentStep"))
                .isEqualTo(step);
        for (var follower : FOLLOWERS) {
            await(follower, step);
        }
    }

    private void await(Application follower, String step) {
        try (var connection = suite.database(follower);
                var query = connection.prepareStatement(
                        "select current_step from known_initiative where id = ?::uuid and organisation = 'RRX'")) {
            query.setString(1, initiative.id());
            Checkpoints.patiently(follower + " sees " + step).until(() -> step.equals(first(query)));
        } catch (IOException | SQLException unreadable) {
            throw new IllegalStateException(follower + " cannot be asked", unreadable);
        }
    }

    private static String first(PreparedStatement query) throws SQLException {
        try (var row = query.executeQuery()) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
