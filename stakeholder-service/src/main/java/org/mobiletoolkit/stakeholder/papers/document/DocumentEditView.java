package org.mobiletoolkit.stakeholder.papers.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who wrote which parts of a version, as callers see it. */
public record DocumentEditView(
        UUID id,
        int number,

        @Schema(description = "The members of the content that were written; all of them when the version was begun")
        List<String> sections,

        String editedBy,
        Instant editedAt) {

    static DocumentEditView of(DocumentEdit edit) {
        return new DocumentEditView(edit.id(), edit.number(), edit.sections(), edit.editedBy(), edit.editedAt());
    }
}
