package org.mobiletoolkit.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads what the retention job has written down. */
@ApplicationScoped
class Deletions {

    private static final String PAGE = "select id, record_class, table_name, deleted, deleted_at from deletion_log"
            + " where organisation = ? and id > ? order by id limit ?";

    private final DataSource database;

    Deletions(DataSource database) {
        this.database = database;
    }

    List<DeletionView> page(String organisation, long after, int limit) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(PAGE)) {
            query.setString(1, organisation);
            query.setLong(2, after);
            query.setInt(3, limit);
            var found = new ArrayList<DeletionView>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new DeletionView(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getLong(4),
                            rows.getTimestamp(5).toInstant()));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The log of deletions could not be read", e);
        }
    }
}
