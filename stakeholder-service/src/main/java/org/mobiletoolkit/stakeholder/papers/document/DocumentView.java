package org.mobiletoolkit.stakeholder.papers.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;

/** A document as callers see it. */
public record DocumentView(
        UUID id,
        @JsonUnwrapped DocumentHeading heading,

        @Schema(
                description =
                        "Whose word brings a version in force: a leader's approval, a decision of the board, or the"
                                + " agreement of the lead of every affected service")
        Approval approval,

        @Schema(description = "Number of the newest version")
        int latest,

        @Schema(description = "Number of the version in force; missing while none is") @Nullable
        Integer approved,

        Instant createdAt,
        long version)
        implements Versioned {

    static DocumentView of(Document document) {
        return new DocumentView(
                document.id(),
                document.content(),
                document.type().approval(),
                document.latest(),
                document.approved(),
                document.createdAt(),
                document.version());
    }
}
