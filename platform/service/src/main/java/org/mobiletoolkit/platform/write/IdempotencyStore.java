package org.mobiletoolkit.platform.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.database.Retention;
import org.mobiletoolkit.platform.tenancy.Reach;
import org.mobiletoolkit.platform.write.Idempotency.Answered;

/** The answers that have been given to requests with a key. */
@ApplicationScoped
class IdempotencyStore implements Retention {

    private static final Duration REMEMBERED_FOR = Duration.ofHours(24);

    /**
     * An answer that was given.
     *
     * @param reach the undertakings to which the caller was entitled then; null is all of the organisation
     */
    record Known(
            String fingerprint, Answered answered, @Nullable Set<UUID> reach) {}

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;

    IdempotencyStore(DataSource database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps a second request with the same key out while the transaction is under way. */
    boolean lock(String scope) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 7))")) {
            query.setString(1, scope);
            try (var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The key could not be locked", e);
        }
    }

    Optional<Known> find(String scope) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select fingerprint, status, headers, body, reach from idempotency where scope = ?")) {
            query.setString(1, scope);
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Known(
                                row.getString(1),
                                new Answered(
                                        row.getInt(2), json.readValue(row.getString(3), HEADERS), row.getString(4)),
                                ids(row.getArray(5))))
                        : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The first answer could not be read", e);
        }
    }

    private static @Nullable Set<UUID> ids(@Nullable Array ids) throws SQLException {
        return ids == null ? null : Set.of((UUID[]) ids.getArray());
    }

    void keep(String scope, String fingerprint, Answered answered, @Nullable Reach reach) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into idempotency"
                        + " (scope, fingerprint, status, headers, body, answered_at, reach) values (?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing")) {
            insert.setString(1, scope);
            insert.setString(2, fingerprint);
            insert.setInt(3, answered.status());
            insert.setString(4, json.writeValueAsString(answered.headers()));
            insert.setString(5, answered.body());
            insert.setTimestamp(6, Timestamp.from(clock.instant()));
            insert.setArray(
                    7,
                    reach == null
                            ? null
                            : connection.createArrayOf("uuid", reach.entitled().toArray()));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The answer could not be kept", e);
        }
    }

    @Override
    public int forgetSome(Connection connection) throws SQLException {
        try (var delete = connection.prepareStatement("delete from idempotency where scope in"
                + " (select scope from idempotency where answered_at < ? limit 1000)")) {
            delete.setTimestamp(1, Timestamp.from(clock.instant().minus(REMEMBERED_FOR)));
            return delete.executeUpdate();
        }
    }
}
