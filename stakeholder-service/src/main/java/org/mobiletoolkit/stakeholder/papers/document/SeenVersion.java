package org.mobiletoolkit.stakeholder.papers.document;

import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.stakeholder.papers.content.DocumentContent;

/**
 * One version of a document as other features see it.
 *
 * @param submission how often the version was handed to review: what was agreed before it went back to its authors was
 *     agreed of another content
 * @param version the version of the record, as its entity tag names it
 */
public record SeenVersion(
        UUID initiativeId,
        UUID documentId,
        DocumentType type,
        int number,
        int submission,
        VersionStatus status,
        List<String> authors,
        DocumentContent content,
        long version) {

    /** Where the version is shown. */
    public String reference() {
        return "/documents/%s/versions/%d".formatted(documentId, number);
    }
}
