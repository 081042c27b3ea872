package org.mobiletoolkit.platform.privacy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A legal hold: what it covers, why, and since when; people by subject id. */
public record LegalHoldView(
        UUID id,
        @Nullable UUID scopeId,
        @Nullable UUID subjectId,
        String reason,
        UUID placedBy,
        Instant placedAt,
        @Nullable UUID releasedBy,
        @Nullable Instant releasedAt) {}
