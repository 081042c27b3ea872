package org.mobiletoolkit.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;
import org.mobiletoolkit.platform.database.Waker;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;
import org.mobiletoolkit.platform.time.Uuid7;

/**
 * Takes events in, inside the transaction of the change: said if and only if it commits.
 *
 * <p>The row of the aggregate's sequence is locked before the outbox row gets its id, so that for one aggregate ids rise
 * in the order of the commits, and the relay, which sends by id, keeps that order.
 */
@ApplicationScoped
public class Outbox {

    /** The task that sends what is here. */
    public static final String TASK = "outbox_relay";

    private static final String APPEND = """
            with next as (
              insert into event_sequence as s (topic, subject, last) values (?, ?, 1)
              on conflict (topic, subject) do update set last = s.last + 1
              returning last)
            insert into outbox
              (event_id, topic, record_key, type, subject, organisation, sequence, occurred_at, traceparent, payload)
            select ?, ?, ?, ?, ?, ?, next.last, ?, ?, ? from next
            """;

    private final DataSource database;
    private final CurrentCaller caller;
    private final Waker waker;
    private final Clock clock;

    Outbox(DataSource database, CurrentCaller caller, Waker waker, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.waker = waker;
        this.clock = clock;
    }

    /** Appends the event on behalf of the caller's organisation; a transaction must be under way. */
    public void append(OutboxEvent event) {
        var organisation = Objects.requireNonNull(caller.organisation(), "An event belongs to an organisation");
        waker.afterCommit(TASK);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(APPEND)) {
            var i = 1;
            insert.setString(i++, event.topic());
            insert.setString(i++, event.subject());
            insert.setObject(i++, Uuid7.generate(clock));
            insert.setString(i++, event.topic());
            insert.setString(i++, event.key());
            insert.setString(i++, event.type());
            insert.setString(i++, event.subject());
            insert.setString(i++, organisation);
            insert.setTimestamp(i++, Timestamp.from(clock.instant()));
            insert.setString(i++, caller.traceparent());
            insert.setString(i, event.data().toString());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox refused an event of type " + event.type(), e);
        }
    }
}
