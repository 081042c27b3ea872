package org.mobiletoolkit.platform.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event of the audit log as auditors see it (handbook 7.6). */
public record AuditEventView(
        long id,
        @Nullable Long seq,
        Instant at,
        String actorId,
        String actorRoles,
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
