package org.mobiletoolkit.stakeholder.papers.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.platform.tenancy.ById;

/** Whether a version of a document that another feature names is there. */
@ApplicationScoped
public class VersionReferences {

    private final Documents documents;
    private final DocumentVersions versions;

    VersionReferences(Documents documents, DocumentVersions versions) {
        this.documents = documents;
        this.versions = versions;
    }

    /** True when the document belongs to the initiative and has a version of this number. */
    public boolean exists(UUID initiativeId, UUID documentId, int number) {
        return ById.find(documents, documentId)
                .filter(document -> document.scopeId().equals(initiativeId))
                .flatMap(document -> versions.find(documentId, number))
                .isPresent();
    }
}
