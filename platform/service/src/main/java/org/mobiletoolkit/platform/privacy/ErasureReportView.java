package org.mobiletoolkit.platform.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of each record when a person was erased (handbook 7.5).
 *
 * @param subjectId the pseudonym under which records go on; null when this service has never met the person
 * @param erased whether nothing here says any longer who the person was; false while a legal hold stands against it
 * @param more whether there are more records than one request changes: ask again
 */
public record ErasureReportView(
        String service,
        @Nullable UUID subjectId,
        boolean erased,
        boolean more,
        Instant answeredAt,
        List<OutcomeView> outcomes) {

    /** What became of records. */
    @Schema(name = "ErasureOutcome")
    public enum Outcome {
        /** The record is gone. */
        ERASED,
        /** The record stays: a pseudonym took the place of the login, and names, contacts and texts about the person went. */
        PSEUDONYMISED,
        /** Nothing was changed, for a legal reason. */
        RETAINED
    }

    /**
     * Records of a table with the same fate.
     *
     * @param count how many there are
     * @param legalReason why they are retained
     * @param until the last day on which they are; null while it is not known
     * @param records the ids of the first of them
     */
    @Schema(name = "ErasureOutcomeView")
    public record OutcomeView(
            String table,
            Outcome outcome,
            long count,
            @Nullable String legalReason,
            @Nullable LocalDate until,
            List<String> records) {}
}
