package org.mobiletoolkit.platform.audit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.database.Waker;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;

/**
 * The append-only log. Rows land in the transaction of the change; {@link AuditSealer} puts the hash chain over them.
 *
 * <p>The chain is not computed here, because its head would make all writes of a service wait for one another.
 */
@ApplicationScoped
class AuditLog {

    private static final String APPEND = """
            with written as (
              insert into audit_event
                (at, actor_id, actor_roles, on_behalf_of, organisation, scope_id, action, entity_type, entity_id,
                 entity_version, reason, changes, correlation_id, source_ip, outcome)
              values (?, ?, ?, null, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'SUCCESS') returning id)
            insert into audit_unsealed (event_id) select id from written
            """;

    private final DataSource database;
    private final CurrentCaller caller;
    private final Waker waker;
    private final Clock clock;

    AuditLog(DataSource database, CurrentCaller caller, Waker waker, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.waker = waker;
        this.clock = clock;
    }

    void write(AuditAction action, Subject subject, @Nullable String reason, ArrayNode changes) {
        waker.afterCommit(AuditSealer.TASK);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(APPEND)) {
            var i = 1;
            insert.setTimestamp(i++, Timestamp.from(clock.instant()));
            insert.setString(i++, caller.subject());
            insert.setString(i++, String.join(" ", new TreeSet<>(caller.roles())));
            insert.setString(i++, Objects.requireNonNullElse(caller.organisation(), "-"));
            insert.setObject(i++, subject.scopeId());
            insert.setString(i++, action.name());
            insert.setString(i++, subject.type());
            insert.setObject(i++, subject.id());
            insert.setLong(i++, subject.version());
            insert.setString(i++, reason);
            insert.setString(i++, changes.toString());
            insert.setString(i++, caller.correlationId());
            insert.setString(i, caller.sourceIp());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit log could not be written", e);
        }
    }
}
