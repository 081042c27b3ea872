package org.mobiletoolkit.platform.ledger;

import jakarta.transaction.Synchronization;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.mobiletoolkit.platform.lifecycle.RememberedStages;

/** The lines of one transaction. */
final class Page implements Synchronization {

    /** Of each kind in one statement, so that there are not too many texts of it. */
    private static final int LINES = 50;

    private record Scope(UUID id, String organisation) {}

    private final DataSource database;
    private final RememberedStages stages;
    private final List<AuditLine> audited = new ArrayList<>();
    private final List<EventLine> said = new ArrayList<>();
    private final Map<Scope, Collection<String>> marked = new LinkedHashMap<>();
    private boolean written;

    Page(DataSource database, RememberedStages stages) {
        this.database = database;
        this.stages = stages;
    }

    void add(AuditLine line) {
        requireOpen();
        audited.add(line);
    }

    void add(EventLine line) {
        requireOpen();
        said.add(line);
    }

    void mark(UUID scopeId, String organisation, Collection<String> codes) {
        requireOpen();
        marked.computeIfAbsent(new Scope(scopeId, organisation), first -> new TreeSet<>())
                .addAll(codes);
    }

    private void requireOpen() {
        if (written) {
            throw new IllegalStateException("The transaction has come to its end");
        }
    }

    @Override
    public void beforeCompletion() {
        written = true;
        try (var connection = database.getConnection()) {
            write(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("What the transaction leaves behind it could not be written", e);
        }
    }

    private void write(Connection connection) throws SQLException {
        var marks = marked.entrySet().stream()
                .map(mark -> new MarkLine(mark.getKey().id(), mark.getKey().organisation(), mark.getValue()))
                .toList();
        var longest = Math.max(Math.max(audited.size(), said.size()), marks.size());
        for (var from = 0; from < longest; from += LINES) {
            new LedgerStatement(part(audited, from), part(said, from), part(marks, from)).execute(connection);
        }
    }

    private static <L> List<L> part(List<L> all, int from) {
        return all.subList(Math.min(from, all.size()), Math.min(from + LINES, all.size()));
    }

    @Override
    public void afterCompletion(int status) {
        // all of it is written or gone with its transaction; what was remembered meanwhile may be of before
        said.forEach(line -> stages.forget(line.key()));
    }
}
