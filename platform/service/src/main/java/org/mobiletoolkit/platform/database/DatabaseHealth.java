package org.mobiletoolkit.platform.database;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * Ready while the database answers. It is told within the second also when the database is frozen and answers nobody:
 * whoever probes has less patience than a statement.
 */
@Readiness
@Singleton
class DatabaseHealth implements HealthCheck {

    private static final int PATIENCE_SECONDS = 1;

    private final DataSource database;
    private @Nullable CompletableFuture<Boolean> asked;

    DatabaseHealth(DataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try {
            return question().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** One at a time: a frozen database is not asked by more and more threads. */
    private synchronized CompletableFuture<Boolean> question() {
        var open = asked;
        if (open == null || open.isDone()) {
            open = CompletableFuture.supplyAsync(this::ask);
            asked = open;
        }
        return open;
    }

    private boolean ask() {
        try (var connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
