package org.mobiletoolkit.stakeholder.papers.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a vision as its fact sees it. */
record VisionVersion(
        UUID documentId,
        int number,
        VersionStatus status,
        @Nullable String approverRole,
        String statement,
        int linkedObjectives) {

    String reference() {
        return "/documents/%s/versions/%d".formatted(documentId, number);
    }
}
