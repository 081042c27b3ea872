package org.mobiletoolkit.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Makes the databases and roles of the services, once.
 *
 * <p>Each service may also act as {@code <role>_scoped}, which owns nothing: under it are served callers whose roles hold in
 * single initiatives only.
 */
final class Databases {

    private static final String SCOPED = "_scoped";

    private Databases() {}

    /** Makes the role and its database where they are missing, and sets the role's password in any case. */
    static void ensure(Connection connection, DatabaseAccess access) throws SQLException {
        var role = connection.unwrap(org.postgresql.PGConnection.class).escapeIdentifier(access.role());
        var password = connection.unwrap(org.postgresql.PGConnection.class).escapeLiteral(access.password());
        try (var statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", access.role())) {
                statement.execute("CREATE ROLE " + role + " LOGIN");
            }
            statement.execute("ALTER ROLE " + role + " PASSWORD '" + password + "'");
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", access.role() + SCOPED)) {
                var scoped =
                        connection.unwrap(org.postgresql.PGConnection.class).escapeIdentifier(access.role() + SCOPED);
                statement.execute("CREATE ROLE " + scoped + " NOLOGIN");
                statement.execute("GRANT " + scoped + " TO " + role);
            }
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", access.role())) {
                statement.execute("CREATE DATABASE " + role + " OWNER " + role);
            }
            statement.execute("REVOKE CONNECT ON DATABASE " + role + " FROM PUBLIC");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
