package org.mobiletoolkit.platform.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps a service from serving as somebody who could rewrite the audit log or put its guards aside (handbook 7.6). */
@ApplicationScoped
class ServingUser {

    private static final String MIGHTY =
            "select has_table_privilege(oid, 'update, delete, truncate, trigger') or pg_has_role(relowner, 'usage')"
                    + " from pg_class where oid in ('audit_event'::regclass, 'audit_chain'::regclass)";

    private final DataSource database;
    private final String user;

    ServingUser(DataSource database, @ConfigProperty(name = "quarkus.datasource.username") String user) {
        this.database = database;
        this.user = user;
    }

    void start(@Observes StartupEvent event) throws SQLException {
        try (var connection = database.getConnection();
                var question = connection.createStatement();
                var tables = question.executeQuery(MIGHTY)) {
            while (tables.next()) {
                refuse(tables.getBoolean(1));
            }
        }
    }

    private void refuse(boolean mighty) {
        if (mighty) {
            throw new IllegalStateException(
                    "The database user " + user + " may change the audit log. Let the owner of"
                            + " the tables migrate (quarkus.flyway.username) and somebody else serve (quarkus.datasource.username)");
        }
    }
}
