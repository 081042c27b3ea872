package org.mobiletoolkit.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.database.Retention;
import org.mobiletoolkit.platform.inbox.TurnRule.Turn;

/** Remembers what has been heard, in the transaction of the effect. */
@ApplicationScoped
class Inbox implements Retention {

    /** What is known of a subject is locked before it is compared, so that of two who hear of it the older is not last. */
    private static final String HEAR = """
            with said as (
              select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::bigint[])
                with ordinality as e (event_id, source, type, subject, sequence, place)),
            heard as (
              insert into inbox (event_id, heard_at) select event_id, ? from said
              on conflict do nothing returning event_id),
            known as (
              select source, type, subject, last from inbox_sequence
              where (source, type, subject) in (select source, type, subject from said join heard using (event_id))
              order by source, type, subject for no key update),
            fresh as (
              select said.*, k.last is null as unknown,
                greatest(k.last, max(said.sequence) over (partition by source, type, subject
                  order by place rows between unbounded preceding and 1 preceding)) as before
              from said join heard using (event_id) left join known k using (source, type, subject)),
            news as (select * from fresh where before is null or sequence > before),
            kept as (
              insert into inbox_sequence as s (source, type, subject, last)
              select source, type, subject, max(sequence) from news group by 1, 2, 3 order by 1, 2, 3
              on conflict (source, type, subject) do update set last = excluded.last where s.last < excluded.last
              returning source, type, subject, xmax = 0 as inserted)
            select place, unknown and inserted is not true as overtaken, before
            from news left join kept using (source, type, subject) order by place
            """;

    private final DataSource database;
    private final InboxSettings settings;
    private final Clock clock;

    Inbox(DataSource database, InboxSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those of the events that are neither repeats nor older than one already applied; a transaction must be under way. */
    List<Heard> news(List<Heard> said) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(HEAR)) {
            insert.setArray(1, column(connection, "uuid", said, IncomingEvent::id));
            insert.setArray(2, column(connection, "text", said, IncomingEvent::source));
            insert.setArray(3, column(connection, "text", said, IncomingEvent::type));
            insert.setArray(4, column(connection, "text", said, IncomingEvent::subject));
            insert.setArray(5, column(connection, "bigint", said, IncomingEvent::sequence));
            insert.setTimestamp(6, Timestamp.from(clock.instant()));
            try (var places = insert.executeQuery()) {
                var news = new ArrayList<Heard>();
                while (places.next()) {
                    if (places.getBoolean(2)) {
                        throw new IllegalStateException("Another one of the same subject is handled at the same time");
                    }
                    var one = said.get(places.getInt(1) - 1);
                    requireTurn(one, places.getObject(3, Long.class));
                    news.add(one);
                }
                return news;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox could not be written", e);
        }
    }

    private static void requireTurn(Heard heard, @Nullable Long before) {
        var event = heard.event();
        var turn = before == null ? TurnRule.first(event.sequence()) : TurnRule.after(before, event.sequence());
        if (turn == Turn.ABSURD) {
            throw OutOfTurn.absurd(event, before == null ? 0 : before);
        }
        if (turn == Turn.MISSES_SOME && !heard.waited()) {
            throw OutOfTurn.missing(event, before == null ? 0 : before);
        }
    }

    private static Array column(
            Connection connection, String type, List<Heard> said, Function<IncomingEvent, Object> member)
            throws SQLException {
        return connection.createArrayOf(
                type, said.stream().map(Heard::event).map(member).toArray());
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
