package org.mobiletoolkit.platform.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event of the audit log that is to be written. */
public record AuditLine(
        Instant at,
        String actorId,
        String actorRoles,
        @Nullable String onBehalfOf,
        String organisation,
        @Nullable UUID scopeId,
        String action,
        String entityType,
        @Nullable UUID entityId,
        @Nullable Long entityVersion,
        @Nullable String reason,
        String changes,
        @Nullable String correlationId,
        @Nullable String sourceIp,
        String outcome)
        implements Line {

    static final String COLUMNS =
            "at, actor_id, actor_roles, on_behalf_of, organisation, scope_id, action, entity_type,"
                    + " entity_id, entity_version, reason, changes, correlation_id, source_ip, outcome";

    static final String VALUES = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Override
    public int bind(PreparedStatement statement, int from) throws SQLException {
        var i = from;
        statement.setTimestamp(i++, Timestamp.from(at));
        statement.setString(i++, actorId);
        statement.setString(i++, actorRoles);
        statement.setString(i++, onBehalfOf);
        statement.setString(i++, organisation);
        statement.setObject(i++, scopeId);
        statement.setString(i++, action);
        statement.setString(i++, entityType);
        statement.setObject(i++, entityId);
        statement.setObject(i++, entityVersion, Types.BIGINT);
        statement.setString(i++, reason);
        statement.setString(i++, changes);
        statement.setString(i++, correlationId);
        statement.setString(i++, sourceIp);
        statement.setString(i++, outcome);
        return i;
    }
}
