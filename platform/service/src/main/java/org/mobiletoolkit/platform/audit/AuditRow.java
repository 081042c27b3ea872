package org.mobiletoolkit.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One event of the log as it is stored, and its canonical form under the chain. */
record AuditRow(
        long id,
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
        String outcome) {

    static final String COLUMNS = "e.id, e.at, e.actor_id, e.actor_roles, e.on_behalf_of, e.organisation, e.scope_id,"
            + " e.action, e.entity_type, e.entity_id, e.entity_version, e.reason, e.changes, e.correlation_id,"
            + " e.source_ip, e.outcome";

    private static final Pattern SUBJECT_ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    static AuditRow of(ResultSet row) throws SQLException {
        return new AuditRow(
                row.getLong(1),
                row.getTimestamp(2).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, UUID.class),
                row.getString(8),
                row.getString(9),
                row.getObject(10, UUID.class),
                row.getObject(11, Long.class),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                row.getString(16));
    }

    String canonical(long seq) {
        var content = JSON.createObjectNode()
                .put("id", id)
                .put("seq", seq)
                .put("at", at.toString())
                .put("actorId", actorId)
                .put("actorRoles", actorRoles)
                .put("onBehalfOf", onBehalfOf)
                .put("organisation", organisation)
                .put("scopeId", scopeId == null ? null : scopeId.toString())
                .put("action", action)
                .put("entityType", entityType)
                .put("entityId", entityId == null ? null : entityId.toString())
                .put("entityVersion", entityVersion)
                .put("reason", reason)
                .put("changes", changes)
                .put("correlationId", correlationId)
                .put("sourceIp", sourceIp)
                .put("outcome", outcome);
        return HashChain.canonical(content);
    }

    /** The subject id of who did it; empty in rows older than the directory of people, which hold a login. */
    Optional<UUID> actor() {
        return SUBJECT_ID.matcher(actorId).matches() ? Optional.of(UUID.fromString(actorId)) : Optional.empty();
    }

    JsonNode changesTree() {
        try {
            return JSON.readTree(changes);
        } catch (JsonProcessingException e) {
            // an altered row must still be shown; the chain tells that it was altered
            return JSON.getNodeFactory().textNode(changes);
        }
    }
}
