package org.mobiletoolkit.platform.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.mobiletoolkit.platform.database.Waker;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;

/**
 * Marks questions whose records change in the transaction under way; they are evaluated after it commits.
 *
 * <p>A command writes several entries into the journal, so the marks of a transaction are gathered and written at its end.
 */
@ApplicationScoped
class Marks {

    private static final String MARK = """
            insert into fact_touched (scope_id, code, organisation)
            select * from unnest(?, ?, ?)
            """;

    private final TransactionSynchronizationRegistry transactions;
    private final DataSource database;
    private final CurrentCaller caller;
    private final Waker waker;

    Marks(TransactionSynchronizationRegistry transactions, DataSource database, CurrentCaller caller, Waker waker) {
        this.transactions = transactions;
        this.database = database;
        this.caller = caller;
        this.waker = waker;
    }

    private record Mark(UUID scopeId, String code, String organisation) {}

    void mark(UUID scopeId, Collection<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        var organisation = Objects.requireNonNull(caller.organisation(), "A scope belongs to an organisation");
        var gathered = gathered();
        codes.forEach(code -> gathered.add(new Mark(scopeId, code, organisation)));
    }

    @SuppressWarnings("unchecked")
    private Set<Mark> gathered() {
        var known = (Set<Mark>) transactions.getResource(Marks.class);
        if (known != null) {
            return known;
        }
        var fresh = new LinkedHashSet<Mark>();
        transactions.putResource(Marks.class, fresh);
        waker.afterCommit(FactBoard.TASK);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                write(fresh);
            }

            @Override
            public void afterCompletion(int status) {
                // they are written or gone with their transaction
            }
        });
        return fresh;
    }

    private void write(Set<Mark> marks) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(MARK)) {
            insert.setArray(1, connection.createArrayOf("uuid", all(marks, Mark::scopeId)));
            insert.setArray(2, connection.createArrayOf("text", all(marks, Mark::code)));
            insert.setArray(3, connection.createArrayOf("text", all(marks, Mark::organisation)));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Facts could not be marked", e);
        }
    }

    private static Object[] all(Set<Mark> marks, Function<Mark, Object> member) {
        return marks.stream().map(member).toArray();
    }
}
