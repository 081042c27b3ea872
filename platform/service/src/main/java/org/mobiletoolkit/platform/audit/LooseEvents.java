package org.mobiletoolkit.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Looks at some events, oldest first, whether each is under the chain or waits to come there.
 *
 * @param last id of the last event that was looked at
 * @param more whether there may be more
 */
record LooseEvents(long last, boolean more, @Nullable AuditFinding finding) {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    /**
     * In one look: what is sealed meanwhile is under the chain, or waits. Event by event, for a join might read all of the
     * chain.
     */
    private static final String LOOK = """
            with page as (select id, at from audit_event where id > ? order by id limit ?),
            loose as (select id, at from page where (select c.seq from audit_chain c where c.event_id = page.id) is null)
            select (select max(id) from page), (select count(*) from page),
              exists (select from loose where not exists (select from audit_unsealed u where u.event_id = loose.id)),
              exists (select from loose where at < ?)
            """;

    static LooseEvents after(long event, Connection connection, int steps, Instant now) throws SQLException {
        try (var look = connection.prepareStatement(LOOK)) {
            look.setLong(1, event);
            look.setInt(2, steps);
            look.setTimestamp(3, Timestamp.from(now.minus(LONGEST_WAIT)));
            try (var row = look.executeQuery()) {
                row.next();
                var count = row.getInt(2);
                var last = count == 0 ? event : row.getLong(1);
                return new LooseEvents(last, count == steps, finding(row.getBoolean(3), row.getBoolean(4)));
            }
        }
    }

    private static @Nullable AuditFinding finding(boolean outside, boolean late) {
        if (outside) {
            return AuditFinding.OUTSIDE_THE_CHAIN;
        }
        return late ? AuditFinding.NOT_SEALED : null;
    }
}
