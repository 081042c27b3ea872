package org.mobiletoolkit.stakeholder.papers.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Records;

/** Every version of every document. */
@ApplicationScoped
class DocumentVersions implements Records<DocumentVersion> {

    private static final List<VersionStatus> IN_FORCE =
            Arrays.stream(VersionStatus.values()).filter(VersionStatus::inForce).toList();

    Optional<DocumentVersion> find(UUID documentId, int number) {
        return find("documentId = ?1 and number = ?2", documentId, number).firstResultOptional();
    }

    DocumentVersion require(UUID documentId, int number) {
        return find(documentId, number)
                .orElseThrow(() -> new Refusal(
                        CommonProblem.NOT_FOUND, "Document %s has no version %d".formatted(documentId, number)));
    }

    /** The version, kept to this transaction: nobody else decides on it meanwhile. */
    DocumentVersion requireAlone(UUID documentId, int number) {
        var version = require(documentId, number);
        getEntityManager().refresh(version, LockModeType.PESSIMISTIC_WRITE);
        return version;
    }

    Optional<DocumentVersion> inForce(UUID documentId) {
        return find("documentId = ?1 and status in ?2", documentId, IN_FORCE).firstResultOptional();
    }

    /** The version that the organisation went by before it went by this one. */
    Optional<DocumentVersion> lastSuperseded(UUID documentId, int number) {
        return find(
                        "documentId = ?1 and number < ?2 and status = ?3 order by number desc",
                        documentId,
                        number,
                        VersionStatus.SUPERSEDED)
                .firstResultOptional();
    }

    /** The version in force; while none is, the newest. */
    Optional<DocumentVersion> current(UUID documentId) {
        return inForce(documentId)
                .or(() ->
                        find("documentId = ?1 order by number desc", documentId).firstResultOptional());
    }

    List<DocumentVersion> of(DocumentType type, UUID initiativeId) {
        return list(
                "select v from DocumentVersion v join Document d on d.id = v.documentId"
                        + " where d.heading.initiativeId = ?1 and d.heading.type = ?2 order by v.number",
                initiativeId,
                type);
    }
}
