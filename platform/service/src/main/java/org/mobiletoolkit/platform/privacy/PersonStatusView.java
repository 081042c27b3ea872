package org.mobiletoolkit.platform.privacy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the directory of a service says of a person.
 *
 * @param subjectId the person's id in this service; null when it has not met them
 * @param legalHold the reason of the hold on all about the person, while there is one
 */
public record PersonStatusView(
        String service,
        @Nullable UUID subjectId,
        boolean restricted,
        @Nullable Instant restrictedAt,
        @Nullable String restrictionReason,
        @Nullable Instant erasedAt,
        @Nullable Instant firstSeenAt,
        @Nullable String legalHold) {}
