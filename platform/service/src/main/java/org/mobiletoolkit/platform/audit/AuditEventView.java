package org.mobiletoolkit.platform.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of the audit log as auditors see it (handbook 7.6).
 *
 * @param actorId subject id of who did it, as it stands under the chain; a login in rows older than the directory
 * @param actor the login behind it, looked up now; {@code Erased person} when the person was erased
 * @param onBehalfOf subject id of the person for whom a machine acted
 */
public record AuditEventView(
        long id,
        @Nullable Long seq,
        Instant at,
        String actorId,
        @Nullable String actor,
        String actorRoles,
        @Nullable String onBehalfOf,
        @Nullable UUID scopeId,
        String action,
        String entityType,
        @Nullable UUID entityId,
        @Nullable Long entityVersion,
        @Nullable String reason,
        JsonNode changes,
        @Nullable String correlationId,
        @Nullable String sourceIp,
        String outcome,
        @Nullable String hash) {}
