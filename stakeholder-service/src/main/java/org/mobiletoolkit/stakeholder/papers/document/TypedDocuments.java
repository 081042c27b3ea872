package org.mobiletoolkit.stakeholder.papers.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Seen;

/** What other features ask of the documents. */
@ApplicationScoped
public class TypedDocuments {

    private final Documents documents;
    private final DocumentVersions versions;
    private final Contents contents;
    private final Desk desk;

    TypedDocuments(Documents documents, DocumentVersions versions, Contents contents, Desk desk) {
        this.documents = documents;
        this.versions = versions;
        this.contents = contents;
        this.desk = desk;
    }

    /** The current version of the initiative's document of that type: the one in force; while none is, the newest. */
    public Optional<SeenVersion> current(DocumentType type, UUID initiativeId) {
        return documents
                .of(type, initiativeId)
                .flatMap(document -> versions.current(document.id()).map(version -> seen(document, version)));
    }

    /** The version of the initiative's document of that type that is in force, if one is. */
    public Optional<SeenVersion> inForce(DocumentType type, UUID initiativeId) {
        return documents
                .of(type, initiativeId)
                .flatMap(document -> versions.inForce(document.id()).map(version -> seen(document, version)));
    }

    /**
     * A version of a document of that type.
     *
     * @throws Refusal {@code not-found} (404) when there is none
     */
    public SeenVersion require(DocumentType type, UUID documentId, int number) {
        var document = documents.require(documentId);
        return seen(requireType(document, type), versions.require(documentId, number));
    }

    /**
     * A version of a document of that type, kept to the transaction under way, so that nobody else decides on it
     * meanwhile.
     *
     * @param seen the version of the record that the caller has read
     * @throws Refusal {@code not-found} (404), {@code precondition-failed} (412), or 409 when it is not one on which can
     *     be decided now
     */
    public SeenVersion requireDecidable(DocumentType type, UUID documentId, int number, Seen seen) {
        var document = requireType(documents.require(documentId), type);
        var version =
                desk.seen(versions, versions.requireAlone(documentId, number).id(), seen);
        SettlementRule.requireDecidable(version.status(), number, document.approved());
        return seen(document, version);
    }

    private static Document requireType(Document document, DocumentType type) {
        if (document.type() != type) {
            throw new Refusal(CommonProblem.NOT_FOUND, "Document %s is no %s".formatted(document.id(), type));
        }
        return document;
    }

    private SeenVersion seen(Document document, DocumentVersion version) {
        return new SeenVersion(
                document.scopeId(),
                document.id(),
                document.type(),
                version.number(),
                version.submission(),
                version.status(),
                version.authors(),
                contents.read(document.type(), version.written()),
                version.version());
    }
}
