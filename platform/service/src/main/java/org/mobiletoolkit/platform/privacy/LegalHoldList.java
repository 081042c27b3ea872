package org.mobiletoolkit.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Reads legal holds, those in force and those released. */
@ApplicationScoped
class LegalHoldList {

    private static final String SELECT = "select id, scope_id, subject_id, reason, placed_by, placed_at, released_by,"
            + " released_at from legal_hold where organisation = ?";

    private final DataSource database;

    LegalHoldList(DataSource database) {
        this.database = database;
    }

    /** Holds in the order in which they were placed. */
    List<LegalHoldView> page(String organisation, @Nullable UUID after, int limit) {
        var query = SELECT + " and (cast(? as uuid) is null or id > ?) order by id limit ?";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, organisation);
            statement.setObject(2, after);
            statement.setObject(3, after);
            statement.setInt(4, limit);
            var found = new ArrayList<LegalHoldView>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(view(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The holds could not be read", e);
        }
    }

    LegalHoldView require(String organisation, UUID id) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SELECT + " and id = ?")) {
            statement.setString(1, organisation);
            statement.setObject(2, id);
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new Refusal(CommonProblem.NOT_FOUND, "No legal hold " + id);
                }
                return view(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The holds could not be read", e);
        }
    }

    private static LegalHoldView view(ResultSet row) throws SQLException {
        Timestamp released = row.getTimestamp(8);
        return new LegalHoldView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getObject(5, UUID.class),
                row.getTimestamp(6).toInstant(),
                row.getObject(7, UUID.class),
                released == null ? null : released.toInstant());
    }
}
