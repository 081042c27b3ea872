package org.mobiletoolkit.platform.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.database.Outage;
import org.postgresql.PGConnection;

/**
 * Lends a connection within a caller's reach: for callers whose roles hold in single undertakings only, the database itself
 * leaves out the rows of all others, whatever the statement.
 *
 * <p>The database role that such a connection takes on has no right but those that go with a policy of a table. All other
 * callers and all work in the background stay what they are, and pay nothing.
 */
@ApplicationScoped
class ScopedConnections implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(ScopedConnections.class);

    private static final String ENTER = "select set_config('platform.seen', ?, false),"
            + " set_config('platform.entitled', ?, false), set_config('role', ?, false)";

    private static final String LEAVE = "select set_config('role', 'none', false),"
            + " set_config('platform.seen', '', false), set_config('platform.entitled', '', false)";

    private final CurrentCaller caller;
    private final String role;
    private final Set<PGConnection> scoped =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    ScopedConnections(CurrentCaller caller, @ConfigProperty(name = "quarkus.flyway.username") String owner) {
        this.caller = caller;
        this.role = owner + "_scoped";
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        var reach = reach();
        try {
            if (reach != null) {
                enter(connection, reach);
            } else {
                leave(connection);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        try {
            leave(connection);
        } catch (SQLException e) {
            // it stays marked: nobody else gets it before it has been left
            LOG.warnf("A connection remains scoped until it is lent again: %s", e.getMessage());
        }
    }

    /** Without its cause, which would be taken for a caller's doing, unless the database is away. */
    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException(
                "The connection cannot be scoped: " + e.getMessage(), Outage.isBehind(e) ? e : null);
    }

    private @Nullable Reach reach() {
        return Arc.container().requestContext().isActive() ? caller.reach() : null;
    }

    private void enter(Connection connection, Reach reach) throws SQLException {
        scoped.add(connection.unwrap(PGConnection.class));
        try (var set = connection.prepareStatement(ENTER)) {
            set.setString(1, reach.seenAsArray());
            set.setString(2, reach.entitledAsArray());
            set.setString(3, role);
            set.execute();
        }
    }

    private void leave(Connection connection) throws SQLException {
        if (scoped.isEmpty()) {
            return;
        }
        var own = connection.unwrap(PGConnection.class);
        if (scoped.contains(own)) {
            try (var reset = connection.prepareStatement(LEAVE)) {
                reset.execute();
            }
            scoped.remove(own);
        }
    }
}
