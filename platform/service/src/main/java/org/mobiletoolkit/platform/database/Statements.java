package org.mobiletoolkit.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements that go past the entities, whoever asks; within the transaction under way, if there is one. */
@ApplicationScoped
public class Statements {

    private final DataSource database;

    Statements(DataSource database) {
        this.database = database;
    }

    /** Makes something of a row of the answer. */
    @FunctionalInterface
    public interface Row<T> {

        T read(ResultSet row) throws SQLException;
    }

    /** What the question finds. */
    public <T> List<T> list(String question, Row<T> row, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(question)) {
            set(query, values);
            var found = new ArrayList<T>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(row.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked: " + question, e);
        }
    }

    /** Carries out what changes rows. */
    public void run(String change, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(change)) {
            set(statement, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be told: " + change, e);
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
