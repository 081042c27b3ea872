package org.mobiletoolkit.stakeholder.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.stakeholder.governance.DecidedSubject;

/** Lets meetings decide only on versions of documents that exist. */
@ApplicationScoped
class DocumentSubject implements DecidedSubject {

    private final Documents documents;
    private final DocumentVersions versions;

    DocumentSubject(Documents documents, DocumentVersions versions) {
        this.documents = documents;
        this.versions = versions;
    }

    @Override
    public String type() {
        return "DOCUMENT";
    }

    @Override
    public boolean exists(UUID initiativeId, UUID id, int version) {
        return documents
                .findByIdOptional(id)
                .filter(document -> document.initiativeId().equals(initiativeId))
                .flatMap(document -> versions.find(document.id(), version))
                .isPresent();
    }
}
