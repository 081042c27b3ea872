package org.mobiletoolkit.benchmark.suite;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.mobiletoolkit.local.Application;

/** The work that a service does after its answers: sending events, sealing the audit log, evaluating facts. */
public final class Settling {

    private static final long PATIENCE_SECONDS = 120;

    private static final String WAITING = "select (select count(*) from outbox) + (select count(*) from audit_unsealed)"
            + " + (select count(*) from fact_touched) + (select count(*) from own_event)";

    private Settling() {}

    /**
     * Waits until nothing is left to do, and says how long that took, in seconds.
     *
     * @throws IllegalStateException when there is still work after two minutes
     */
    public static double await(Stack stack) throws IOException, SQLException, InterruptedException {
        var begun = System.nanoTime();
        try (var connection = stack.database(Application.STAKEHOLDER).connect()) {
            while (waiting(connection) > 0) {
                if (System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                    throw new IllegalStateException(waiting(connection) + " rows still wait for background work");
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private static long waiting(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery(WAITING)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
