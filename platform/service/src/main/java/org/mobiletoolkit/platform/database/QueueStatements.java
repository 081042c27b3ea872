package org.mobiletoolkit.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.PGStatement;

/**
 * Statements over tables that are empty at one moment and long at the next.
 *
 * <p>A plan that PostgreSQL keeps from a moment when such a table was empty reads all of it, the dead rows included, each
 * time; so these statements are planned anew whenever they run.
 */
public final class QueueStatements {

    private QueueStatements() {}

    public static PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        return statement;
    }
}
