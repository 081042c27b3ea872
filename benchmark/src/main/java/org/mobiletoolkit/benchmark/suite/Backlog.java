package org.mobiletoolkit.benchmark.suite;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.mobiletoolkit.local.Application;

/**
 * Many events that stand in the outbox at once, as after an outage of the broker: each tells all services the state of an
 * initiative that they know.
 */
public final class Backlog {

    private static final long PATIENCE_SECONDS = 120;
    private static final long EVENTS = 500_000_000_000L;

    private static final String SEQUENCES = """
            insert into event_sequence as s (topic, subject, last)
            select 'toolkit.stakeholder.stage-transitions.v1', '%s' || n, %d from generate_series(%d, %d) n
            on conflict (topic, subject) do update set last = s.last + excluded.last
            """;

    private static final String EVENTS_WAITING = """
            insert into outbox
              (event_id, topic, record_key, type, subject, organisation, sequence, occurred_at, traceparent, payload)
            select ('%1$s' || %2$d + (i - 1) * %3$d + n - %4$d)::uuid, 'toolkit.stakeholder.stage-transitions.v1',
              '%1$s' || n, 'initiative.stage-transitioned.v1', '%1$s' || n, '%5$s', s.last - %6$d + i, now(), null,
              json_build_object('aggregateType', 'initiative', 'aggregateId', '%1$s' || n, 'scopeId', '%1$s' || n,
                'from', 'ACTIVE', 'to', 'ACTIVE', 'command', 'update', 'actor', 'sro@rrx', 'reason', null, 'detail',
                json_build_object('reference', 'PRG-1', 'name', 'Mobile working for community nursing, change ' || i,
                  'status', 'ACTIVE', 'currentStep', 'analyse.vision', 'gatesPassed', json_build_array(),
                  'startedOn', '2026-05-01'))::text
            from generate_series(1, %6$d) i, generate_series(%4$d, %7$d) n
              join event_sequence s on s.topic = 'toolkit.stakeholder.stage-transitions.v1' and s.subject = '%1$s' || n
            order by i, n
            """;

    private final Stack stack;
    private long said;

    public Backlog(Stack stack) {
        this.stack = stack;
    }

    /**
     * Puts the events into the outbox in one transaction, wakes the relay, and waits until a consumer has applied all.
     *
     * @param events about how many; each initiative gets the same number
     * @return events per second, from the commit that made the backlog to the commit of the consumer's last effect
     */
    public double drain(int events, Application consumer) throws IOException, SQLException, InterruptedException {
        var each = Math.max(1, events / Records.INITIATIVES.count());
        var count = each * Records.INITIATIVES.count();
        var first = EVENTS + said;
        said += count;
        var begun = pile(each, first);
        return count / (applied(consumer, first, count) - begun);
    }

    private double pile(int each, long first) throws IOException, SQLException {
        var series = Records.INITIATIVES;
        try (var connection = stack.database(Application.STAKEHOLDER).connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(SEQUENCES.formatted(Records.PREFIX, each, series.first(), series.last()));
            statement.execute(EVENTS_WAITING.formatted(
                    Records.PREFIX, first, series.count(), series.first(), Records.ORGANISATION, each, series.last()));
            statement.execute("select pg_notify('outbox_relay', '')");
            var transaction = "";
            try (var row = statement.executeQuery("select pg_current_xact_id()::xid::text")) {
                row.next();
                transaction = row.getString(1);
            }
            connection.commit();
            try (var row = statement.executeQuery(
                    "select extract(epoch from pg_xact_commit_timestamp('%s'::xid))::float8".formatted(transaction))) {
                row.next();
                return row.getDouble(1);
            }
        }
    }

    private double applied(Application consumer, long first, int count)
            throws IOException, SQLException, InterruptedException {
        var firstId = Records.PREFIX + first;
        var lastId = Records.PREFIX + (first + count - 1);
        var begun = System.nanoTime();
        try (var connection = stack.database(consumer).connect()) {
            while (true) {
                var heard = Commits.heard(connection, firstId, lastId);
                if (heard.events() == count) {
                    return heard.lastCommit();
                }
                if (System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                    throw new IllegalStateException("%s has applied %d of %d events after two minutes"
                            .formatted(consumer.module(), heard.events(), count));
                }
                // seldom, for counting takes time from those who work
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    /** Waits until every consumer has applied everything said so far. */
    public void awaitAll() throws IOException, SQLException, InterruptedException {
        for (var consumer : Seed.CONSUMERS) {
            applied(consumer, EVENTS, (int) said);
        }
    }
}
