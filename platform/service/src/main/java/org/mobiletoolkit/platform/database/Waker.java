package org.mobiletoolkit.platform.database;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Wakes the leader of a background task, in whichever replica it runs, once a transaction that gave it work has
 * committed.
 *
 * <p>A NOTIFY inside each transaction would make all commits queue for one lock; so it is sent afterwards, by one thread,
 * and many wishes become one. A wake-up that is lost is made good by the leader's own slow poll.
 */
@ApplicationScoped
public class Waker {

    private static final Logger LOG = Logger.getLogger(Waker.class);

    /** What is wished for meanwhile goes together. */
    private static final long REST_MS = 2;

    private final TransactionSynchronizationRegistry transactions;
    private final AfterCommit afterCommit;
    private final DedicatedConnections connections;
    private final Set<String> wanted = ConcurrentHashMap.newKeySet();
    private final Semaphore signal = new Semaphore(0);
    private volatile @Nullable Thread thread;

    Waker(TransactionSynchronizationRegistry transactions, AfterCommit afterCommit, DedicatedConnections connections) {
        this.transactions = transactions;
        this.afterCommit = afterCommit;
        this.connections = connections;
    }

    void start(@Observes StartupEvent event) {
        var started = new Thread(this::run, "waker");
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    void stop(@Observes ShutdownEvent event) {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    /** Wakes the task when the present transaction has committed. */
    public void afterCommit(String task) {
        if (transactions.getResource(Waker.class) instanceof Wishes wishes) {
            wishes.tasks().add(task);
            return;
        }
        var wishes = new Wishes(new HashSet<>(Set.of(task)));
        transactions.putResource(Waker.class, wishes);
        afterCommit.run(() -> wishes.tasks().forEach(this::now));
    }

    /** The tasks to which the transaction gives work. */
    private record Wishes(Set<String> tasks) {}

    /** Wakes the task now. */
    public void now(String task) {
        if (wanted.add(task)) {
            signal.release();
        }
    }

    private void run() {
        while (thread != null) {
            try (var connection = connections.open("waker")) {
                while (thread != null) {
                    signal.acquire();
                    signal.drainPermits();
                    notifyAll(connection);
                    TimeUnit.MILLISECONDS.sleep(REST_MS);
                }
            } catch (InterruptedException e) {
                return;
            } catch (SQLException e) {
                LOG.debugf("The waker lost its connection: %s", e.getMessage());
                pause();
            }
        }
    }

    private void notifyAll(Connection connection) throws SQLException {
        var tasks = Set.copyOf(wanted);
        wanted.removeAll(tasks);
        try (var statement = connection.prepareStatement("select pg_notify(task, '') from unnest(?) task")) {
            statement.setArray(1, connection.createArrayOf("text", tasks.toArray()));
            statement.execute();
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
