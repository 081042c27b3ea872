package org.mobiletoolkit.platform.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import org.hibernate.exception.JDBCConnectionException;

/** Tells a database that is away from a statement that it refused. */
public final class Outage {

    private Outage() {}

    /** Whether the failure comes from a database that cannot be reached, is starting, stopping or full just now. */
    public static boolean isBehind(Throwable failure) {
        return Causes.of(failure).stream()
                .anyMatch(cause -> cause instanceof JDBCConnectionException
                        || cause instanceof SQLTransientConnectionException
                        || cause instanceof SQLException sql && isOutage(sql));
    }

    private static boolean isOutage(SQLException e) {
        var state = e.getSQLState();
        if (state == null) {
            // the pool says so in words only, and not always in the same
            var message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            return message.contains("acquisition timeout") || message.contains("closed");
        }
        // 08 connection, 57P stopping or starting, 53 out of resources, 25006 read-only standby after a failover
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53") || state.equals("25006");
    }
}
