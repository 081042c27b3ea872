package org.mobiletoolkit.stakeholder.papers.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.tenancy.ById;
import org.mobiletoolkit.stakeholder.board.governance.DecidedSubject;

/** Lets meetings decide only on versions of documents that exist, and tells the version what was decided. */
@ApplicationScoped
class DocumentSubject implements DecidedSubject {

    static final String TYPE = "DOCUMENT";

    private final Documents documents;
    private final DocumentVersions versions;
    private final SettlementCommands settlements;

    DocumentSubject(Documents documents, DocumentVersions versions, SettlementCommands settlements) {
        this.documents = documents;
        this.versions = versions;
        this.settlements = settlements;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public boolean exists(UUID initiativeId, UUID id, int version) {
        return ById.find(documents, id)
                .filter(document -> document.scopeId().equals(initiativeId))
                .flatMap(document -> versions.find(document.id(), version))
                .isPresent();
    }

    @Override
    public List<String> authors(UUID id, int version) {
        return versions.find(id, version).map(DocumentVersion::authors).orElse(List.of());
    }

    @Override
    public void decided(UUID initiativeId, UUID id, int version, UUID decisionId) {
        settlements.settleByBoard(id, version, decisionId);
    }

    @Override
    public void rectified(UUID initiativeId, UUID id, int version) {
        settlements.settleAnew(id, version);
    }
}
