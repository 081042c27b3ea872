package org.mobiletoolkit.platform.database;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deletes in small steps what is too old; one replica does it for all. */
@ApplicationScoped
class Housekeeping {

    private static final int PULL_OF_A_STEP = 1_000;

    private final List<Retention> retentions;
    private final DedicatedConnections connections;
    private @Nullable LeaderTask task;

    Housekeeping(@All List<Retention> retentions, DedicatedConnections connections) {
        this.retentions = retentions;
        this.connections = connections;
    }

    void start(@Observes StartupEvent event) {
        // below the socket timeout of the connection, which the wait for a wake-up keeps busy
        task = new LeaderTask("housekeeping", connections, Duration.ofSeconds(20), this::forgetSome).start();
    }

    void stop(@Observes ShutdownEvent event) {
        if (task != null) {
            task.stop(Duration.ofMillis(100));
        }
    }

    boolean forgetSome(Connection connection) throws SQLException {
        var more = false;
        for (var retention : retentions) {
            more |= retention.forgetSome(connection) >= PULL_OF_A_STEP;
        }
        return more;
    }
}
