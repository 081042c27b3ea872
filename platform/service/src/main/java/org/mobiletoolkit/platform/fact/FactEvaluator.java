package org.mobiletoolkit.platform.fact;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.database.DedicatedConnections;
import org.mobiletoolkit.platform.database.LeaderTask;
import org.mobiletoolkit.platform.database.QueueStatements;
import org.mobiletoolkit.platform.outbox.Outbox;
import org.mobiletoolkit.platform.outbox.OutboxEvent;
import org.mobiletoolkit.platform.tenancy.Tenancy;

/**
 * Evaluates the marked questions and publishes the answers that have changed.
 *
 * <p>Marks are taken only after the transaction that set them has committed, and answer, published event and removal of
 * the marks are one transaction; so no change is overlooked and none is told twice. A sweep marks what has not been
 * looked at for a while, because some answers age.
 */
@ApplicationScoped
class FactEvaluator {

    /** Marks that are looked at together: the more wait, the more of them are for the same question. */
    private static final int BATCH = 5_000;

    private static final String TYPE = "evidence.fact-changed.v1";

    private static final String TOUCHED = """
            select scope_id, organisation, array_agg(distinct code order by code), array_agg(distinct id)
            from (select id, scope_id, organisation, codes from fact_touched order by id limit %d) t, unnest(codes) code
            group by scope_id, organisation order by min(id)
            """.formatted(BATCH);

    private static final String KEEP = """
            insert into fact_answer as f (scope_id, code, organisation, satisfied, body, changed_at, evaluated_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (scope_id, code) do update set satisfied = excluded.satisfied, body = excluded.body,
              changed_at = case when f.body = excluded.body then f.changed_at else excluded.changed_at end,
              evaluated_at = excluded.evaluated_at
            """;

    private static final String SWEEP = """
            insert into fact_touched (scope_id, organisation, codes)
            select scope_id, organisation, array_agg(code)
            from (select scope_id, organisation, code from fact_answer f where evaluated_at < ?
                and not exists (select 1 from fact_touched t where t.scope_id = f.scope_id and f.code = any (t.codes))
              order by evaluated_at limit 500) aged
            group by scope_id, organisation
            """;

    private final FactBoard board;
    private final FactSettings settings;
    private final DedicatedConnections connections;
    private final DataSource database;
    private final Outbox outbox;
    private final Tenancy tenancy;
    private final ObjectMapper json;
    private final Clock clock;
    private final String topic;
    private long sweptAt;
    private @Nullable LeaderTask task;

    FactEvaluator(
            FactBoard board,
            FactSettings settings,
            DedicatedConnections connections,
            DataSource database,
            Outbox outbox,
            Tenancy tenancy,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "platform.service") String service) {
        this.board = board;
        this.settings = settings;
        this.connections = connections;
        this.database = database;
        this.outbox = outbox;
        this.tenancy = tenancy;
        this.json = json;
        this.clock = clock;
        this.topic = "toolkit." + service + ".evidence.v1";
    }

    void start(@Observes StartupEvent event) {
        task = new LeaderTask(FactBoard.TASK, connections, settings.poll(), this::evaluateSome).start();
    }

    void stop(@Observes ShutdownEvent event) {
        if (task != null) {
            task.stop(Duration.ofSeconds(5));
        }
    }

    /**
     * The marks of one scope.
     *
     * @param ids of the marks
     */
    private record Touched(UUID scopeId, String organisation, List<String> codes, Long[] ids) {}

    boolean evaluateSome(Connection connection) throws Exception {
        sweep(connection);
        var all = touched(connection);
        Exception failure = null;
        for (var scope : all) {
            try {
                evaluate(scope);
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
        return all.stream().mapToInt(scope -> scope.ids().length).sum() == BATCH;
    }

    private void sweep(Connection connection) throws SQLException {
        var now = clock.millis();
        // a clock that was set back must not stop the sweep
        if (now >= sweptAt && now - sweptAt < Math.min(settings.sweep().toMillis(), 10_000)) {
            return;
        }
        sweptAt = now;
        try (var insert = QueueStatements.prepare(connection, SWEEP)) {
            insert.setTimestamp(1, Timestamp.from(clock.instant().minus(settings.sweep())));
            insert.executeUpdate();
        }
    }

    private static List<Touched> touched(Connection connection) throws SQLException {
        try (var query = QueueStatements.prepare(connection, TOUCHED);
                var result = query.executeQuery()) {
            var all = new ArrayList<Touched>();
            while (result.next()) {
                all.add(new Touched(
                        result.getObject(1, UUID.class),
                        result.getString(2),
                        List.of((String[]) result.getArray(3).getArray()),
                        (Long[]) result.getArray(4).getArray()));
            }
            return all;
        }
    }

    private void evaluate(Touched touched) {
        var scopeId = touched.scopeId();
        tenancy.runAs(touched.organisation(), () -> {
            // read before the transaction: a source that fails must not take the others' answers with it
            var facts = board.answersOfMarked(touched.codes(), scopeId);
            QuarkusTransaction.requiringNew().run(() -> {
                try (var connection = database.getConnection()) {
                    forget(connection, touched.ids());
                    keep(connection, touched.organisation(), scopeId, facts);
                } catch (SQLException e) {
                    throw new IllegalStateException("Facts of " + scopeId + " could not be evaluated", e);
                }
            });
            return Boolean.TRUE;
        });
    }

    private static void forget(Connection connection, Long[] marks) throws SQLException {
        try (var delete = QueueStatements.prepare(connection, "delete from fact_touched where id = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", marks));
            if (delete.executeUpdate() != marks.length) {
                // a leader that took over has evaluated them from newer records
                throw new IllegalStateException("Marks have gone while their facts were evaluated");
            }
        }
    }

    private void keep(Connection connection, String organisation, UUID scopeId, List<Fact> facts) throws SQLException {
        var before = known(connection, scopeId, facts);
        var now = clock.instant();
        try (var upsert = connection.prepareStatement(KEEP)) {
            for (var fact : facts) {
                var said = json.valueToTree(fact);
                var body = said.toString();
                upsert.setObject(1, scopeId);
                upsert.setString(2, fact.code());
                upsert.setString(3, organisation);
                upsert.setObject(4, fact.satisfied(), Types.BOOLEAN);
                upsert.setString(5, body);
                upsert.setTimestamp(6, Timestamp.from(now));
                upsert.setTimestamp(7, Timestamp.from(now));
                upsert.addBatch();
                if (!body.equals(before.get(fact.code()))) {
                    var data = json.createObjectNode()
                            .put("scopeId", scopeId.toString())
                            .put("asOf", now.toString());
                    data.set("fact", said);
                    outbox.append(new OutboxEvent(topic, scopeId.toString(), TYPE, scopeId + "/" + fact.code(), data));
                }
            }
            upsert.executeBatch();
        }
    }

    private static Map<String, String> known(Connection connection, UUID scopeId, List<Fact> facts)
            throws SQLException {
        try (var query = connection.prepareStatement(
                "select code, body from fact_answer where scope_id = ? and code = any (?) order by code for update")) {
            query.setObject(1, scopeId);
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "text", facts.stream().map(Fact::code).toArray()));
            try (var rows = query.executeQuery()) {
                var known = new HashMap<String, String>();
                while (rows.next()) {
                    known.put(rows.getString(1), rows.getString(2));
                }
                return known;
            }
        }
    }
}
