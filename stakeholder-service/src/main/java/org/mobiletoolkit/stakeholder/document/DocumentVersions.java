package org.mobiletoolkit.stakeholder.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Every version of every document. */
@ApplicationScoped
class DocumentVersions implements PanacheRepositoryBase<DocumentVersion, UUID> {

    Optional<DocumentVersion> find(UUID documentId, int number) {
        return find("documentId = ?1 and number = ?2", documentId, number).firstResultOptional();
    }

    DocumentVersion require(UUID documentId, int number) {
        return find(documentId, number)
                .orElseThrow(() -> new Refusal(
                        CommonProblem.NOT_FOUND, "Document %s has no version %d".formatted(documentId, number)));
    }

    Optional<DocumentVersion> inForce(UUID documentId) {
        return find("documentId = ?1 and status = ?2", documentId, VersionStatus.APPROVED)
                .firstResultOptional();
    }

    List<DocumentVersion> of(DocumentType type, UUID initiativeId) {
        return list(
                "select v from DocumentVersion v join Document d on d.id = v.documentId"
                        + " where d.initiativeId = ?1 and d.type = ?2 order by v.number",
                initiativeId,
                type);
    }
}
