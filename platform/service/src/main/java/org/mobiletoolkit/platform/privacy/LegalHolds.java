package org.mobiletoolkit.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The legal holds in force: nothing under them is erased or deleted. */
@ApplicationScoped
class LegalHolds {

    /** One privacy command of an organisation at a time: no hold slips in while somebody is being erased. */
    private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended('privacy ' || ?, 0))";

    void alone(Connection connection, String organisation) throws SQLException {
        try (var lock = connection.prepareStatement(ALONE)) {
            lock.setString(1, organisation);
            lock.execute();
        }
    }

    /** The reason for which all about a person is held. */
    Optional<String> onPerson(Connection connection, @Nullable UUID subjectId) throws SQLException {
        try (var query = connection.prepareStatement(
                "select reason from legal_hold where subject_id = ? and released_at is null")) {
            query.setObject(1, subjectId);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /** The undertakings that are held, each with its reason. */
    Map<UUID, String> onScopes(Connection connection, String organisation) throws SQLException {
        try (var query = connection.prepareStatement("select scope_id, reason from legal_hold"
                + " where organisation = ? and scope_id is not null and released_at is null")) {
            query.setString(1, organisation);
            var held = new HashMap<UUID, String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    held.put(rows.getObject(1, UUID.class), rows.getString(2));
                }
            }
            return held;
        }
    }
}
