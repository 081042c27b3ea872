package org.mobiletoolkit.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Where events are kept that no topic of the broker can hold. */
final class ParkedRows {

    private ParkedRows() {}

    static void copy(Connection connection, String table, long id, @Nullable Throwable cause) throws SQLException {
        try (var insert = connection.prepareStatement("insert into outbox_parked (id, row_data, cause, parked_at)"
                + " select id, to_jsonb(o), ?, now() from " + table + " o where id = ? on conflict do nothing")) {
            insert.setString(1, String.valueOf(cause));
            insert.setLong(2, id);
            insert.executeUpdate();
        }
    }
}
