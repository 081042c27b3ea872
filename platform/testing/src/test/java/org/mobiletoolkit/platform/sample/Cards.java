package org.mobiletoolkit.platform.sample;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Rows about people, put straight into the database. */
final class Cards {

    private final DataSource database;

    Cards(DataSource database) {
        this.database = database;
    }

    UUID card(UUID folder, @Nullable String login, String name, String writtenBy) throws SQLException {
        var id = UUID.randomUUID();
        execute("insert into card (id, organisation, folder_id, login, name, email, liking, points, remark, watchers,"
                + " favours, written_by, written_at, version) values ('%s', 'RRX', '%s', %s, '%s', 'a@b.example',"
                        .formatted(id, folder, quoted(login), name)
                + " 'GOOD', 4, 'Likes %s', '[\"%s\", \"colleague@rrx\"]',".formatted(name, login)
                + " '[{\"who\": \"%s\", \"what\": \"tea\"}, {\"who\": \"colleague@rrx\", \"what\": \"salt\"}]', '%s',"
                        .formatted(login, writtenBy)
                + " '2026-01-05T10:00:00Z', 0)");
        return id;
    }

    UUID entry(UUID card, String said, String heardBy, @Nullable String due) throws SQLException {
        var id = UUID.randomUUID();
        execute("insert into card_entry (id, organisation, card_id, said, heard_by, due, version)"
                + " values ('%s', 'RRX', '%s', '%s', '%s', %s, 0)".formatted(id, card, said, heardBy, quoted(due)));
        return id;
    }

    void mark(UUID card, String kind, String by) throws SQLException {
        execute("insert into card_mark (card_id, kind, made_by) values ('%s', '%s', '%s')".formatted(card, kind, by));
    }

    UUID verdict(UUID folder, String by, String content) throws SQLException {
        var id = UUID.randomUUID();
        execute("insert into verdict (id, organisation, folder_id, given_by, outcome, content, given_at)"
                + " values ('%s', 'RRX', '%s', '%s', 'PASS', '%s', '2026-01-05T10:00:00Z')"
                        .formatted(id, folder, by, content));
        return id;
    }

    void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Nullable
    String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "'" + text + "'";
    }
}
