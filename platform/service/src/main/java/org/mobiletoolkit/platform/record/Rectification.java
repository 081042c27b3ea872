package org.mobiletoolkit.platform.record;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That a record was wrong from the beginning. It stays as it was, and proves nothing any longer.
 *
 * @param rectifiedBecause what was wrong, and how that is known
 * @param replacedBy the record that is right instead; missing when there is none
 */
@Embeddable
public record Rectification(
        Instant rectifiedAt,
        @Schema(description = "Login of who took it back") String rectifiedBy,
        String rectifiedBecause,
        @Nullable UUID replacedBy) {}
