package org.mobiletoolkit.stakeholder.papers.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a vision says, for those who are asked about it.
 *
 * @param version the version of the row, not of the document
 * @param approvedOn the day, in London, on which this version was approved; null while it is not
 * @param statement empty while nothing is written
 */
public record VisionSummary(
        UUID documentId,
        int number,
        long version,
        @Nullable LocalDate approvedOn,
        String statement,
        List<String> objectives,
        List<String> ambitions,
        @Nullable LocalDate reviewOn) {}
