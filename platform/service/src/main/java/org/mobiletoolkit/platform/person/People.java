package org.mobiletoolkit.platform.person;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.database.AfterCommit;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;

/**
 * The directory of people: a random subject id for each login of an organisation, known to this service alone.
 *
 * <p>What can never be changed (the audit log, events on a topic) names people by subject id only, so that erasing a
 * person never touches it (handbook 7.5 and 7.6). A write costs one look-up in memory; the directory is asked once a
 * minute at most for each person at work, and written once in a person's life.
 */
@ApplicationScoped
public class People {

    /** What stands where a person's name or login stood. */
    public static final String ERASED = "Erased person";

    private static final String NO_ORGANISATION = "-";
    private static final int REMEMBERED = 10_000;

    // an erased person who goes on working is told apart again after this time at the latest
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(1);

    private static final String KNOW = """
            with known as (select subject_id from person where organisation = ? and login = ?),
            met as (
              insert into person (subject_id, organisation, login, first_seen_at)
              select cast(? as uuid), ?, ?, cast(? as timestamptz) where not exists (select 1 from known)
              on conflict (organisation, login) do nothing returning subject_id)
            select subject_id from known union all select subject_id from met
            """;

    private record Login(String organisation, String login) {}

    private final DataSource database;
    private final CurrentCaller caller;
    private final AfterCommit afterCommit;
    private final Clock clock;
    private final Cache<Login, UUID> remembered = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(REMEMBERED_FOR)
            .build();

    People(DataSource database, CurrentCaller caller, AfterCommit afterCommit, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    /** The subject id of whoever makes this request; a person met for the first time enters the directory. */
    public UUID callerId() {
        return subjectIdOf(caller.subject());
    }

    /** The subject id of a login of the caller's organisation; entered in the transaction under way when it is new. */
    public UUID subjectIdOf(String login) {
        var key = key(login);
        var known = remembered.getIfPresent(key);
        if (known != null) {
            return known;
        }
        try (var connection = database.getConnection()) {
            var id = known(connection, key);
            // two who meet the same person at once: one inserts, the other then finds what was committed
            var subjectId =
                    id == null ? Objects.requireNonNull(known(connection, key), "A login without a person") : id;
            afterCommit.run(() -> remembered.put(key, subjectId));
            return subjectId;
        } catch (SQLException e) {
            throw new IllegalStateException("The directory of people could not be asked", e);
        }
    }

    /**
     * The same as the directory itself knows it: what is remembered may be somebody whom another replica has just erased.
     */
    public UUID entered(String login) {
        var key = key(login);
        remembered.invalidate(key);
        return subjectIdOf(login);
    }

    /** The logins behind subject ids, {@value #ERASED} for those who were erased; unknown ids are left out. */
    public Map<UUID, String> loginsOf(Collection<UUID> subjectIds) {
        var logins = new HashMap<UUID, String>();
        if (subjectIds.isEmpty()) {
            return logins;
        }
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select subject_id, login from person where subject_id = any (?)")) {
            query.setArray(1, connection.createArrayOf("uuid", subjectIds.toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    logins.put(rows.getObject(1, UUID.class), Objects.requireNonNullElse(rows.getString(2), ERASED));
                }
            }
            return logins;
        } catch (SQLException e) {
            throw new IllegalStateException("The directory of people could not be asked", e);
        }
    }

    private @Nullable UUID known(Connection connection, Login key) throws SQLException {
        try (var query = connection.prepareStatement(KNOW)) {
            query.setString(1, key.organisation());
            query.setString(2, key.login());
            query.setObject(3, UUID.randomUUID());
            query.setString(4, key.organisation());
            query.setString(5, key.login());
            query.setTimestamp(6, Timestamp.from(clock.instant()));
            try (var row = query.executeQuery()) {
                return row.next() ? row.getObject(1, UUID.class) : null;
            }
        }
    }

    /** A person is being erased: once that is committed, whoever writes under the login is somebody new. */
    public void forgetAfterCommit(String login) {
        var key = key(login);
        afterCommit.run(() -> remembered.invalidate(key));
    }

    private Login key(String login) {
        return new Login(Objects.requireNonNullElse(caller.organisation(), NO_ORGANISATION), login);
    }
}
