package org.mobiletoolkit.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** What is done only when the transaction under way has committed; a rollback takes it away again. */
@ApplicationScoped
public class Commits {

    private final TransactionSynchronizationRegistry transactions;

    Commits(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Does it after the commit; at once when no transaction is under way. */
    public void after(Runnable work) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            work.run();
            return;
        }
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // only the outcome matters
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    work.run();
                }
            }
        });
    }
}
