package org.mobiletoolkit.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a step along the audit log found.
 *
 * @param intact whether all that was looked at is as it was when it was sealed
 * @param complete whether the end was reached; go on with {@code cursor} otherwise
 * @param events how many events of the organisation were looked at in this step
 * @param head the hash of the last link that was looked at
 * @param finding what is wrong; null when nothing is
 * @param firstBrokenSeq the sequence number at which it is wrong; null when it is none of the chain's
 * @param headsAgree whether the heads that were noted outside the database are in the chain; null when nobody could tell
 * @param cursor where to go on, now or, when the end was reached, another day; null when something is wrong
 */
public record AuditVerification(
        boolean intact,
        boolean complete,
        long events,
        String head,
        @Nullable AuditFinding finding,
        @Nullable Long firstBrokenSeq,
        @Nullable Boolean headsAgree,
        @Nullable String cursor) {}
