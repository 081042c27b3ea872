package org.mobiletoolkit.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.database.QueueStatements;

/**
 * Events that have been sent to the others and that the service has yet to handle itself.
 *
 * <p>They come here by the statement that takes them out of the outbox, so that none is lost or doubled, and in its order.
 * Others' events are here that came before those that they follow, and such as are replayed.
 */
public final class OwnEvents {

    private static final String MOVE = """
            with sent as (delete from outbox where id = any (?) returning %1$s)
            insert into own_event (%1$s) select %1$s from sent where id = any (?) order by id
            """.formatted(OutboxRow.COLUMNS);

    private static final String OLDEST = """
            select %1$s from (
              select %1$s, sum(octet_length(payload)) over (order by id rows unbounded preceding) as bytes
              from own_event e where held_until is null
                or held_until <= ? and not exists (select from own_event before where before.sequence < e.sequence
                  and before.topic = e.topic and before.type = e.type and before.subject = e.subject)
                or e.sequence <= 1 + (
                select s.last from inbox_sequence s where s.source = '/' || split_part(e.topic, '.', 2) || '-service'
                and s.type = e.type and s.subject = e.subject)
              order by id limit ?) o
            where bytes - octet_length(payload) < ? order by id
            """.formatted(OutboxRow.COLUMNS);

    private static final String ADD = "insert into own_event (" + OutboxRow.COLUMNS
            + ", held_until) values (nextval(pg_get_serial_sequence('outbox', 'id')), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private OwnEvents() {}

    /** Takes what was sent out of the outbox, and puts down what is to be handled here. */
    static void move(Connection connection, Collection<Long> sent, Collection<Long> own) throws SQLException {
        try (var move = QueueStatements.prepare(connection, MOVE)) {
            move.setArray(1, connection.createArrayOf("bigint", sent.toArray()));
            move.setArray(2, connection.createArrayOf("bigint", own.toArray()));
            move.executeUpdate();
        }
    }

    /**
     * So many at most, and no more once their payloads have come to so many bytes; of those that are held, such as have waited
     * until now or wait for nothing more.
     */
    public static List<OutboxRow> oldest(Connection connection, int atMost, int bytes, Instant now)
            throws SQLException {
        try (var query = QueueStatements.prepare(connection, OLDEST)) {
            query.setTimestamp(1, Timestamp.from(now));
            query.setInt(2, atMost);
            query.setInt(3, bytes);
            var rows = new ArrayList<OutboxRow>();
            try (var result = query.executeQuery()) {
                while (result.next()) {
                    rows.add(OutboxRow.of(result));
                }
            }
            return rows;
        }
    }

    /** It can neither be handled nor be held by a dead-letter topic: a copy stays where the outbox parks its own. */
    public static void park(Connection connection, long id, Throwable cause) throws SQLException {
        ParkedRows.copy(connection, "own_event", id, cause);
    }

    /** They have been handled. */
    public static void forget(Connection connection, Collection<Long> ids) throws SQLException {
        try (var delete = QueueStatements.prepare(connection, "delete from own_event where id = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            delete.executeUpdate();
        }
    }

    /** Puts one down again; it gets an id of its own. */
    public static void add(Connection connection, OutboxRow again) throws SQLException {
        put(connection, again, null);
    }

    /** Puts one down that is handled when it has waited for others, or needs not any more. */
    public static void hold(Connection connection, OutboxRow early, Instant until) throws SQLException {
        put(connection, early, Timestamp.from(until));
    }

    private static void put(Connection connection, OutboxRow again, @Nullable Timestamp until) throws SQLException {
        try (var insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, again.eventId());
            insert.setString(2, again.topic());
            insert.setString(3, again.key());
            insert.setString(4, again.type());
            insert.setString(5, again.subject());
            insert.setString(6, again.organisation());
            insert.setLong(7, again.sequence());
            insert.setTimestamp(8, Timestamp.from(again.occurredAt()));
            insert.setString(9, again.traceparent());
            insert.setString(10, again.payload());
            insert.setTimestamp(11, until);
            insert.executeUpdate();
        }
    }
}
