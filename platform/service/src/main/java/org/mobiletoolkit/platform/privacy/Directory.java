package org.mobiletoolkit.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes what the directory of people says of one of them. */
@ApplicationScoped
class Directory {

    private final Clock clock;

    Directory(Clock clock) {
        this.clock = clock;
    }

    /** What the directory says of a person. */
    record Entry(
            UUID subjectId,
            @Nullable Instant restrictedAt,
            @Nullable String restrictionReason,
            @Nullable Instant erasedAt,
            Instant firstSeenAt) {}

    @Nullable
    Entry entry(Connection connection, @Nullable UUID subjectId) throws SQLException {
        try (var query =
                connection.prepareStatement("select restricted_at, restriction_reason, erased_at, first_seen_at"
                        + " from person where subject_id = ?")) {
            query.setObject(1, subjectId);
            try (var row = query.executeQuery()) {
                return !row.next() || subjectId == null
                        ? null
                        : new Entry(
                                subjectId,
                                instant(row.getTimestamp(1)),
                                row.getString(2),
                                instant(row.getTimestamp(3)),
                                row.getTimestamp(4).toInstant());
            }
        }
    }

    boolean isRestricted(Connection connection, @Nullable UUID subjectId) throws SQLException {
        var entry = entry(connection, subjectId);
        return entry != null && entry.restrictedAt() != null;
    }

    void restrict(Connection connection, UUID subjectId, String reason) throws SQLException {
        try (var update = connection.prepareStatement("update person set restricted_at = coalesce(restricted_at, ?),"
                + " restriction_reason = ? where subject_id = ?")) {
            update.setTimestamp(1, Timestamp.from(clock.instant()));
            update.setString(2, reason);
            update.setObject(3, subjectId);
            update.executeUpdate();
        }
    }

    void release(Connection connection, UUID subjectId) throws SQLException {
        try (var update = connection.prepareStatement(
                "update person set restricted_at = null, restriction_reason = null where subject_id = ?")) {
            update.setObject(1, subjectId);
            update.executeUpdate();
        }
    }

    /** From now on nothing here says who the person was. */
    void empty(Connection connection, UUID subjectId) throws SQLException {
        try (var update = connection.prepareStatement("update person set login = null, erased_at = ?,"
                + " restricted_at = null, restriction_reason = null where subject_id = ? and erased_at is null")) {
            update.setTimestamp(1, Timestamp.from(clock.instant()));
            update.setObject(2, subjectId);
            update.executeUpdate();
        }
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
