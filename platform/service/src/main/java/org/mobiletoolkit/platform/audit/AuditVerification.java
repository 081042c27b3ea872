package org.mobiletoolkit.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a walk along the whole chain found.
 *
 * @param intact whether every event is as it was when it was sealed
 * @param events how many events are under the chain
 * @param head the last hash: note it elsewhere, and a chain cut off or rewritten as a whole is found too
 * @param firstBrokenSeq the first sequence number whose event or hash was altered, or is missing
 */
public record AuditVerification(
        boolean intact, long events, String head, @Nullable Long firstBrokenSeq) {}
