package org.mobiletoolkit.platform.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;
import org.mobiletoolkit.platform.lifecycle.RememberedStages;

/**
 * Gathers what the transaction under way leaves behind it, and writes all of it by one statement before it commits.
 *
 * <p>Entries of the audit log, events and marks on facts so cost one round trip together, and their rows are held for the
 * shortest time. What is refused there fails the transaction, as if it had been written at once.
 */
@ApplicationScoped
public class Ledger {

    private final TransactionSynchronizationRegistry transactions;
    private final DataSource database;
    private final RememberedStages stages;

    Ledger(TransactionSynchronizationRegistry transactions, DataSource database, RememberedStages stages) {
        this.transactions = transactions;
        this.database = database;
        this.stages = stages;
    }

    /** Something happened to a record; a transaction must be under way. */
    public void add(AuditLine audited) {
        page().add(audited);
    }

    /** Something is to be heard; a transaction must be under way. */
    public void add(EventLine said) {
        page().add(said);
    }

    /** Questions about a scope are to be answered anew; a transaction must be under way. */
    public void mark(UUID scopeId, String organisation, Collection<String> codes) {
        page().mark(scopeId, organisation, codes);
    }

    private Page page() {
        if (transactions.getResource(Ledger.class) instanceof Page open) {
            return open;
        }
        var fresh = new Page(database, stages);
        transactions.putResource(Ledger.class, fresh);
        transactions.registerInterposedSynchronization(fresh);
        return fresh;
    }
}
