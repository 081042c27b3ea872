package org.mobiletoolkit.platform.audit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.database.Waker;
import org.mobiletoolkit.platform.person.People;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;

/**
 * The append-only log. It names people by subject id, never by login or name. Rows land in the transaction of the change; {@link AuditSealer} puts the hash chain over them.
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
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id)
            insert into audit_unsealed (event_id) select id from written
            """;

    private final DataSource database;
    private final CurrentCaller caller;
    private final People people;
    private final Waker waker;
    private final Clock clock;

    AuditLog(DataSource database, CurrentCaller caller, People people, Waker waker, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.people = people;
        this.waker = waker;
        this.clock = clock;
    }

    void write(AuditAction action, Subject subject, @Nullable String reason, ArrayNode changes) {
        var about = new About(subject.type(), subject.id(), subject.scopeId(), subject.version());
        append(action, about, told(reason), changes, "SUCCESS");
    }

    /** Something was refused; the record that it was about is known only from the path. */
    void refused(AuditAction action, String type, @Nullable UUID id, String reason, ArrayNode changes) {
        append(action, new About(type, id, null, null), reason, changes, "REFUSED");
    }

    private record About(
            String type,
            @Nullable UUID id,
            @Nullable UUID scopeId,
            @Nullable Long version) {}

    private void append(AuditAction action, About about, @Nullable String reason, ArrayNode changes, String outcome) {
        var actor = people.callerId();
        var person = caller.onBehalfOf();
        waker.afterCommit(AuditSealer.TASK);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(APPEND)) {
            var i = 1;
            insert.setTimestamp(i++, Timestamp.from(clock.instant()));
            insert.setString(i++, actor.toString());
            insert.setString(i++, String.join(" ", new TreeSet<>(caller.rolesIn(about.scopeId()))));
            insert.setString(
                    i++, person == null ? null : people.subjectIdOf(person).toString());
            insert.setString(i++, Objects.requireNonNullElse(caller.organisation(), "-"));
            insert.setObject(i++, about.scopeId());
            insert.setString(i++, action.name());
            insert.setString(i++, about.type());
            insert.setObject(i++, about.id());
            insert.setObject(i++, about.version());
            insert.setString(i++, reason);
            insert.setString(i++, changes.toString());
            insert.setString(i++, caller.correlationId());
            insert.setString(i++, caller.sourceIp());
            insert.setString(i, outcome);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit log could not be written", e);
        }
    }

    /** Why a guard was overridden belongs to the record of what was then written. */
    private @Nullable String told(@Nullable String reason) {
        var override = caller.overrideReason();
        if (override == null) {
            return reason;
        }
        return (reason == null ? "" : reason + "; ") + "patient identifier override: " + override;
    }
}
