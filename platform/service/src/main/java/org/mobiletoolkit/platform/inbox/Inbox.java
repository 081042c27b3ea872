package org.mobiletoolkit.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;
import org.mobiletoolkit.platform.database.Retention;

/** Remembers what has been heard, in the transaction of the effect. */
@ApplicationScoped
class Inbox implements Retention {

    private static final String HEAR = """
            with heard as (
              insert into inbox (event_id, heard_at) values (?, ?) on conflict do nothing returning event_id)
            insert into inbox_sequence as s (source, type, subject, last)
            select ?, ?, ?, ? from heard
            on conflict (source, type, subject) do update set last = excluded.last where s.last < excluded.last
            """;

    private final DataSource database;
    private final InboxSettings settings;
    private final Clock clock;

    Inbox(DataSource database, InboxSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** True for an event that is neither a repeat nor older than one already applied; a transaction must be under way. */
    boolean isNews(IncomingEvent event) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(HEAR)) {
            insert.setObject(1, event.id());
            insert.setTimestamp(2, Timestamp.from(clock.instant()));
            insert.setString(3, event.source());
            insert.setString(4, event.type());
            insert.setString(5, event.subject());
            insert.setLong(6, event.sequence());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox could not be written", e);
        }
    }

    @Override
    public int forgetSome(Connection connection) throws SQLException {
        try (var delete = connection.prepareStatement(
                "delete from inbox where event_id in (select event_id from inbox where heard_at < ? limit 1000)")) {
            delete.setTimestamp(1, Timestamp.from(clock.instant().minus(settings.rememberFor())));
            return delete.executeUpdate();
        }
    }
}
