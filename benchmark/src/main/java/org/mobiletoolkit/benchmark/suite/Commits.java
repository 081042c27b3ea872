package org.mobiletoolkit.benchmark.suite;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.mobiletoolkit.local.Application;

/**
 * When rows were committed, by PostgreSQL's own record. All databases of the stack are in one server, so two such times
 * come from one clock and can be compared to the microsecond; each is taken just before its commit is made durable.
 */
public final class Commits {

    private Commits() {}

    /**
     * Seconds since the epoch at which the present state of each initiative was committed, by id.
     *
     * @param table {@code initiative} of the owner or {@code known_initiative} of a consumer
     * @param first index of the first draft
     */
    public static Map<String, Double> ofActivated(Stack stack, Application service, String table, int first, int count)
            throws IOException, SQLException {
        var times = new HashMap<String, Double>();
        try (var connection = stack.database(service).connect();
                var query = connection.prepareStatement(
                        "select id, extract(epoch from pg_xact_commit_timestamp(xmin))::float8 from " + table
                                + " where id between ?::uuid and ?::uuid and status = 'ACTIVE'")) {
            query.setString(1, Records.DRAFTS.id(first));
            query.setString(2, Records.DRAFTS.id(first + count - 1));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    times.put(rows.getString(1), rows.getDouble(2));
                }
            }
        }
        return times;
    }

    /**
     * How many of a row of events a consumer has heard, and when the last of them was committed.
     *
     * @param lastCommit seconds since the epoch; 0 before the first
     */
    public record Heard(long events, double lastCommit) {}

    /** What the inbox on this connection holds of the events with ids in that range. */
    static Heard heard(Connection consumer, String firstId, String lastId) throws SQLException {
        try (var query = consumer.prepareStatement(
                "select count(*), coalesce(extract(epoch from max(pg_xact_commit_timestamp(xmin)))::float8, 0)"
                        + " from inbox where event_id between ?::uuid and ?::uuid")) {
            query.setString(1, firstId);
            query.setString(2, lastId);
            try (var rows = query.executeQuery()) {
                rows.next();
                return new Heard(rows.getLong(1), rows.getDouble(2));
            }
        }
    }
}
