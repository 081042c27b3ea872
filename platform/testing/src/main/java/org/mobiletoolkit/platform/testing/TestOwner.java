package org.mobiletoolkit.platform.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who owns the tables, for tests that tamper with rows, triggers and constraints as the service's own user may not. */
@ApplicationScoped
public class TestOwner {

    private static final String NAME = "toolkit";
    private static final String SERVING = "toolkit_serving";

    private final String url;

    TestOwner(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.url = url;
    }

    /** Makes the two users of a new server, as whoever installs a service does. */
    static void settle(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role toolkit login password 'toolkit'");
            statement.execute("create role toolkit_scoped nologin");
            statement.execute("create role toolkit_serving login password 'toolkit_serving'");
            statement.execute("grant toolkit_scoped to toolkit, toolkit_serving");
            statement.execute("create database toolkit owner toolkit");
        }
    }

    static Map<String, String> settings(EmbeddedPostgres server) {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                server.getJdbcUrl(NAME, NAME).replaceFirst("[?].*", ""),
                "quarkus.datasource.username",
                SERVING,
                "quarkus.datasource.password",
                SERVING,
                "quarkus.flyway.username",
                NAME,
                "quarkus.flyway.password",
                NAME);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, NAME, NAME);
    }

    /** Runs some statements. */
    public void execute(String... statements) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
