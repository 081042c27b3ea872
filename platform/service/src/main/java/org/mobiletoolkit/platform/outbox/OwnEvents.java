package org.mobiletoolkit.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mobiletoolkit.platform.database.QueueStatements;

/**
 * Events that have been sent to the others and that the service has yet to handle itself.
 *
 * <p>They come here by the statement that takes them out of the outbox, so that none is lost or doubled, and in its order.
 */
public final class OwnEvents {

    private static final String MOVE = """
            with sent as (delete from outbox where id = any (?) returning %1$s)
            insert into own_event (%1$s) select %1$s from sent where id = any (?) order by id
            """.formatted(OutboxRow.COLUMNS);

    private static final String OLDEST = """
            select %1$s from (
              select %1$s, sum(octet_length(payload)) over (order by id rows unbounded preceding) as bytes
              from own_event order by id limit ?) o
            where bytes - octet_length(payload) < ? order by id
            """.formatted(OutboxRow.COLUMNS);

    private static final String ADD = "insert into own_event (" + OutboxRow.COLUMNS
            + ") values (nextval(pg_get_serial_sequence('outbox', 'id')), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private OwnEvents() {}

    /** Takes what was sent out of the outbox, and puts down what is to be handled here. */
    static void move(Connection connection, Collection<Long> sent, Collection<Long> own) throws SQLException {
        try (var move = QueueStatements.prepare(connection, MOVE)) {
            move.setArray(1, connection.createArrayOf("bigint", sent.toArray()));
            move.setArray(2, connection.createArrayOf("bigint", own.toArray()));
            move.executeUpdate();
        }
    }

    /** So many at most, and no more once their payloads have come to so many bytes. */
    public static List<OutboxRow> oldest(Connection connection, int atMost, int bytes) throws SQLException {
        try (var query = QueueStatements.prepare(connection, OLDEST)) {
            query.setInt(1, atMost);
            query.setInt(2, bytes);
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
            insert.executeUpdate();
        }
    }
}
