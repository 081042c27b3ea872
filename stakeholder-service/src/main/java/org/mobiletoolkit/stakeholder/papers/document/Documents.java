package org.mobiletoolkit.stakeholder.papers.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;

/** Every document. */
@ApplicationScoped
class Documents implements Records<Document> {

    /** The initiative's document of that type; there is one at most. */
    Optional<Document> of(DocumentType type, UUID initiativeId) {
        return find("heading.initiativeId = ?1 and heading.type = ?2", initiativeId, type)
                .firstResultOptional();
    }
}
