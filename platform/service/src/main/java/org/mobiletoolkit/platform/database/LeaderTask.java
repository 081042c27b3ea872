package org.mobiletoolkit.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * A background task of which one replica at a time is in charge.
 *
 * <p>Whoever holds the session advisory lock leads; the lock dies with the leader's connection, so a killed leader is
 * followed within a second. The leader works until there is nothing left, then sleeps until it is woken by NOTIFY or its
 * slow poll comes round. A failure is logged once per streak, backed off, and never ends the task.
 */
public final class LeaderTask {

    /** A piece of work on the leader's connection; answers whether there may be more. */
    @FunctionalInterface
    public interface Work {
        boolean doSome(Connection connection) throws Exception;
    }

    private static final Logger LOG = Logger.getLogger(LeaderTask.class);
    private static final long STANDBY_LOOKS_EVERY_MS = 500;
    private static final long LONGEST_BACKOFF_MS = 5_000;

    private final String name;
    private final DedicatedConnections connections;
    private final Duration poll;
    private final Work work;
    private final Thread thread;
    private volatile boolean running = true;
    private volatile boolean leading;
    private Duration rest = Duration.ZERO;
    private int failures;

    public LeaderTask(String name, DedicatedConnections connections, Duration poll, Work work) {
        this.name = name;
        this.connections = connections;
        this.poll = poll;
        this.work = work;
        this.thread = new Thread(this::run, name);
        this.thread.setDaemon(true);
    }

    /** Has it rest after each piece of work, however often it is woken: what comes meanwhile is done together. */
    public LeaderTask resting(Duration between) {
        rest = between;
        return this;
    }

    public LeaderTask start() {
        thread.start();
        return this;
    }

    /** Ends the task and waits for the piece of work at hand. */
    public void stop(Duration patience) {
        running = false;
        thread.interrupt();
        try {
            thread.join(patience.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether this replica is in charge just now. */
    public boolean leading() {
        return leading;
    }

    private void run() {
        while (running) {
            try (var connection = connections.open(name)) {
                lead(connection);
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                failed(e);
            } finally {
                leading = false;
            }
        }
    }

    private void lead(Connection connection) throws Exception {
        while (running && !locked(connection)) {
            TimeUnit.MILLISECONDS.sleep(STANDBY_LOOKS_EVERY_MS);
        }
        leading = running;
        listen(connection);
        while (running) {
            while (running && work.doSome(connection)) {
                failures = 0;
            }
            failures = 0;
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            TimeUnit.MILLISECONDS.sleep(rest.toMillis());
            connection.unwrap(PGConnection.class).getNotifications((int) poll.toMillis());
        }
    }

    private boolean locked(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(hashtextextended(?, 0))")) {
            statement.setString(1, name);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen \"" + name + "\"");
        }
    }

    private void failed(@Nullable Exception e) {
        if (!running) {
            return;
        }
        if (failures++ == 0) {
            LOG.warnf(e, "task=%s failed and will be tried again", name);
        }
        try {
            TimeUnit.MILLISECONDS.sleep(Math.min(LONGEST_BACKOFF_MS, 100L << Math.min(failures, 6)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
