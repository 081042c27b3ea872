package org.mobiletoolkit.stakeholder.papers.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.papers.content.ContinuityPlanContent;

/**
 * Lets those read a document who may read documents and, whatever their role, those who lead a service that a version of a
 * continuity plan names: the plan is not in force before they have agreed to it (handbook 2.3, IMP6.PLAN).
 */
@ApplicationScoped
public class PlanReaders {

    private final Documents documents;
    private final DocumentVersions versions;
    private final Contents contents;
    private final Caller caller;

    PlanReaders(Documents documents, DocumentVersions versions, Contents contents, Caller caller) {
        this.documents = documents;
        this.versions = versions;
        this.contents = contents;
        this.caller = caller;
    }

    /**
     * Passes who may read the version.
     *
     * @throws Refusal {@code not-found} (404) or {@code forbidden} (403)
     */
    public void require(UUID documentId, int number) {
        var version = versions.require(documentId, number);
        var document = documents.require(documentId);
        if (!mayReadAll(document) && !names(document, version)) {
            throw refusal();
        }
    }

    /** Passes who may read any version of the document, in the same way. */
    void require(Document document) {
        if (!mayReadAll(document)
                && versions.list("documentId", document.id()).stream().noneMatch(one -> names(document, one))) {
            throw refusal();
        }
    }

    private boolean mayReadAll(Document document) {
        return caller.may(Access.READ_DOCUMENTS, document.scopeId());
    }

    private boolean names(Document document, DocumentVersion version) {
        return contents.read(document.type(), version.written()) instanceof ContinuityPlanContent plan
                && plan.affectedServices().stream()
                        .anyMatch(service -> caller.subject().equals(service.lead()));
    }

    private static Refusal refusal() {
        return new Refusal(
                CommonProblem.FORBIDDEN, "Read by who may read documents, or leads a service that the plan names");
    }
}
