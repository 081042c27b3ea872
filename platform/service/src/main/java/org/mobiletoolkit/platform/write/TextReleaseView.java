package org.mobiletoolkit.platform.write;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A release of texts for one request: what is kept of it says nothing of the texts.
 *
 * @param id what the header {@code Patient-Identifier-Override} of the request says
 * @param texts how many texts it covers
 * @param releasedBy subject id of who looked at them
 * @param withdrawnAt since when it holds no longer, before its time
 */
public record TextReleaseView(
        UUID id,
        NewTextRelease.Method method,
        String path,
        int texts,
        String reason,
        UUID releasedBy,
        Instant releasedAt,
        Instant validUntil,
        @Nullable Instant withdrawnAt) {

    boolean holds(Instant now) {
        return withdrawnAt == null && now.isBefore(validUntil);
    }
}
