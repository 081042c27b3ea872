package org.mobiletoolkit.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.mobiletoolkit.local.postgres.DatabaseAccess.User;
import org.postgresql.PGConnection;

/**
 * Makes the databases and roles of the services, once.
 *
 * <p>The owner of a database migrates it; somebody else serves, who gets rows of its tables and nothing more. Who serves may
 * also act as {@code <owner>_scoped}, which owns nothing: under it are served callers whose roles hold in single initiatives
 * only.
 */
final class Databases {

    private static final String SCOPED = "_scoped";

    private Databases() {}

    /** Makes the roles and their database where they are missing, and sets the passwords in any case. */
    static void ensure(Connection connection, DatabaseAccess access) throws SQLException {
        var owner = access.owner().role();
        try (var statement = connection.createStatement()) {
            user(statement, access.owner());
            user(statement, access.serving());
            var scoped = quoted(statement, owner + SCOPED);
            if (!role(connection, owner + SCOPED)) {
                statement.execute("CREATE ROLE " + scoped + " NOLOGIN");
            }
            statement.execute("GRANT %s TO %s, %s"
                    .formatted(
                            scoped,
                            quoted(statement, owner),
                            quoted(statement, access.serving().role())));
            var database = quoted(statement, owner);
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", owner)) {
                statement.execute("CREATE DATABASE " + database + " OWNER " + database);
            }
            statement.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE " + database + " TO "
                    + quoted(statement, access.serving().role()));
        }
    }

    private static void user(Statement statement, User user) throws SQLException {
        var role = quoted(statement, user.role());
        if (!role(statement.getConnection(), user.role())) {
            statement.execute("CREATE ROLE " + role + " LOGIN");
        }
        var password = statement.getConnection().unwrap(PGConnection.class).escapeLiteral(user.password());
        statement.execute("ALTER ROLE " + role + " PASSWORD '" + password + "'");
    }

    private static String quoted(Statement statement, String role) throws SQLException {
        return statement.getConnection().unwrap(PGConnection.class).escapeIdentifier(role);
    }

    private static boolean role(Connection connection, String name) throws SQLException {
        return exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name);
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
