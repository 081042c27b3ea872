package org.mobiletoolkit.platform.fact;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.database.DedicatedConnections;
import org.mobiletoolkit.platform.database.LeaderTask;
import org.mobiletoolkit.platform.database.QueueStatements;
import org.mobiletoolkit.platform.fact.Answers.Given;
import org.mobiletoolkit.platform.tenancy.Tenancy;

/**
 * Evaluates the marked questions and publishes the answers that have changed.
 *
 * <p>Marks are taken only after the transaction that set them has committed, and answer, published event and removal of
 * the marks are one transaction; so no change is overlooked and none is told twice. Several scopes share one, and when it
 * fails each is tried by itself. A sweep marks what has not been looked at for a while, because some answers age.
 */
@ApplicationScoped
class FactEvaluator {

    /**
     * Scopes that are looked at together, those first that have waited longest, each with all its marks: however many marks a
     * scope has, it is answered once, and the others wait no longer for it.
     */
    private static final int ROUND = 200;

    private static final int SCOPES_OF_A_TRANSACTION = 20;

    /** What is marked meanwhile is looked at together: several changes of a scope ask for one answer. */
    private static final Duration REST = Duration.ofMillis(10);

    private static final String TOUCHED = """
            with round as (
              select scope_id, organisation, min(id) as first from fact_touched group by 1, 2 order by 3 limit %d)
            select scope_id, organisation, array_agg(distinct code order by code), array_agg(distinct id)
            from round join fact_touched using (scope_id, organisation), unnest(codes) code
            group by scope_id, organisation, first order by first
            """.formatted(ROUND);

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
    private final Answers answers;
    private final Tenancy tenancy;
    private final Clock clock;
    private long sweptAt;
    private @Nullable LeaderTask task;

    FactEvaluator(
            FactBoard board,
            FactSettings settings,
            DedicatedConnections connections,
            DataSource database,
            Answers answers,
            Tenancy tenancy,
            Clock clock) {
        this.board = board;
        this.settings = settings;
        this.connections = connections;
        this.database = database;
        this.answers = answers;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        task = new LeaderTask(FactBoard.TASK, connections, settings.poll(), this::evaluateSome)
                .resting(REST)
                .start();
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
        var all = touched(connection);
        RuntimeException failure = null;
        for (var scopes : inTurn(all)) {
            var failed = tried(scopes);
            failure = failure == null ? failed : failure;
        }
        if (failure != null) {
            sweep(connection);
            throw failure;
        }
        // who waits already comes before what may have aged
        return all.size() == ROUND || sweep(connection);
    }

    /** What shares a transaction, so that organisations take turns. */
    private static List<List<Touched>> inTurn(List<Touched> all) {
        var byOrganisation = all.stream()
                .collect(Collectors.groupingBy(Touched::organisation, LinkedHashMap::new, Collectors.toList()));
        var turns = new ArrayList<List<Touched>>();
        for (var from = 0; turns.stream().mapToInt(List::size).sum() < all.size(); from += SCOPES_OF_A_TRANSACTION) {
            for (var scopes : byOrganisation.values()) {
                if (from < scopes.size()) {
                    turns.add(scopes.subList(from, Math.min(scopes.size(), from + SCOPES_OF_A_TRANSACTION)));
                }
            }
        }
        return turns;
    }

    /** Together, or else each by itself; answers how the last one failed that did. */
    private @Nullable RuntimeException tried(List<Touched> scopes) {
        try {
            evaluate(scopes);
            return null;
        } catch (RuntimeException e) {
            if (scopes.size() == 1) {
                return e;
            }
        }
        RuntimeException failure = null;
        for (var scope : scopes) {
            var failed = tried(List.of(scope));
            failure = failed == null ? failure : failed;
        }
        return failure;
    }

    private boolean sweep(Connection connection) throws SQLException {
        var now = clock.millis();
        // a clock that was set back must not stop the sweep
        if (now >= sweptAt && now - sweptAt < Math.min(settings.sweep().toMillis(), 10_000)) {
            return false;
        }
        sweptAt = now;
        try (var insert = QueueStatements.prepare(connection, SWEEP)) {
            insert.setTimestamp(1, Timestamp.from(clock.instant().minus(settings.sweep())));
            return insert.executeUpdate() > 0;
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

    private void evaluate(List<Touched> scopes) {
        var organisation = scopes.get(0).organisation();
        tenancy.runAs(organisation, () -> {
            // read before the transaction: a source that fails must not take the others' answers with it
            var given = scopes.stream().flatMap(this::asked).toList();
            QuarkusTransaction.requiringNew().run(() -> {
                try (var connection = database.getConnection()) {
                    forget(
                            connection,
                            scopes.stream()
                                    .flatMap(scope -> Arrays.stream(scope.ids()))
                                    .toArray());
                    answers.keep(connection, organisation, given);
                } catch (SQLException e) {
                    throw new IllegalStateException("Facts could not be evaluated", e);
                }
            });
            return Boolean.TRUE;
        });
    }

    private Stream<Given> asked(Touched touched) {
        return board.answersOfMarked(touched.codes(), touched.scopeId()).stream()
                .map(fact -> answers.given(touched.scopeId(), fact));
    }

    private static void forget(Connection connection, Object[] marks) throws SQLException {
        try (var delete = QueueStatements.prepare(connection, "delete from fact_touched where id = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", marks));
            if (delete.executeUpdate() != marks.length) {
                // a leader that took over has evaluated them from newer records
                throw new IllegalStateException("Marks have gone while their facts were evaluated");
            }
        }
    }
}
