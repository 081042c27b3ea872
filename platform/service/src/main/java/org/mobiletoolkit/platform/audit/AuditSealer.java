package org.mobiletoolkit.platform.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.database.DedicatedConnections;
import org.mobiletoolkit.platform.database.LeaderTask;
import org.mobiletoolkit.platform.database.QueueStatements;

/** Puts committed audit events under the hash chain, in one order, some milliseconds after they landed. */
@ApplicationScoped
class AuditSealer {

    static final String TASK = "audit_sealer";

    private static final int BATCH = 500;
    // the ids first: a join would rather read the whole log
    private static final String UNSEALED = "select " + AuditRow.COLUMNS
            + " from audit_event e where e.id = any (array(select event_id from audit_unsealed order by event_id limit "
            + BATCH + ")) order by e.id";

    private static final String SEAL = """
            with sealed as (
              insert into audit_chain (seq, event_id, hash, keyed)
              select link.*, true from unnest(?::bigint[], ?::bigint[], ?::text[]) as link)
            delete from audit_unsealed where event_id = any (?)
            """;

    /** Nobody waits for a seal; so many events are sealed together. */
    private static final Duration REST = Duration.ofMillis(50);

    private final DedicatedConnections connections;
    private final ChainKey key;
    private @Nullable LeaderTask task;

    AuditSealer(DedicatedConnections connections, ChainKey key) {
        this.connections = connections;
        this.key = key;
    }

    void start(@Observes StartupEvent event) {
        task = new LeaderTask(TASK, connections, Duration.ofSeconds(1), this::sealSome)
                .resting(REST)
                .start();
    }

    void stop(@Observes ShutdownEvent event) {
        if (task != null) {
            task.stop(Duration.ofSeconds(5));
        }
    }

    private boolean sealSome(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var rows = unsealed(connection);
            if (!rows.isEmpty()) {
                seal(connection, rows);
            }
            connection.commit();
            return rows.size() == BATCH;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static List<AuditRow> unsealed(Connection connection) throws SQLException {
        try (var query = QueueStatements.prepare(connection, UNSEALED);
                var result = query.executeQuery()) {
            var rows = new ArrayList<AuditRow>();
            while (result.next()) {
                rows.add(AuditRow.of(result));
            }
            return rows;
        }
    }

    private void seal(Connection connection, List<AuditRow> rows) throws SQLException {
        long seq = 0;
        var hash = HashChain.GENESIS;
        try (var query = connection.prepareStatement("select seq, hash from audit_chain order by seq desc limit 1");
                var head = query.executeQuery()) {
            if (head.next()) {
                seq = head.getLong(1);
                hash = head.getString(2);
            }
        }
        var seqs = new ArrayList<Long>();
        var hashes = new ArrayList<String>();
        for (var row : rows) {
            hash = key.next(hash, row.canonical(++seq));
            seqs.add(seq);
            hashes.add(hash);
        }
        var ids = connection.createArrayOf(
                "bigint", rows.stream().map(AuditRow::id).toArray());
        try (var seal = QueueStatements.prepare(connection, SEAL)) {
            seal.setArray(1, connection.createArrayOf("bigint", seqs.toArray()));
            seal.setArray(2, ids);
            seal.setArray(3, connection.createArrayOf("text", hashes.toArray()));
            seal.setArray(4, ids);
            seal.executeUpdate();
        }
    }
}
