package org.mobiletoolkit.benchmark.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A database of the suite, and who may do what there.
 *
 * @param port of the loopback interface
 */
public record Database(int port, String name, String role, String password) {

    /** A connection of the role. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name), role, password);
    }

    @Override
    public String toString() {
        return name + " as " + role;
    }
}
