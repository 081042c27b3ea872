package org.mobiletoolkit.stakeholder.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.FieldError;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.initiative.OpenInitiatives;

/** Everything that changes documents and their versions. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class DocumentCommands {

    private final Documents documents;
    private final DocumentVersions versions;
    private final Contents contents;
    private final OpenInitiatives initiatives;
    private final Journal journal;
    private final FactBoard facts;
    private final Caller caller;
    private final Clock clock;

    DocumentCommands(
            Documents documents,
            DocumentVersions versions,
            Contents contents,
            OpenInitiatives initiatives,
            Journal journal,
            FactBoard facts,
            Caller caller,
            Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.contents = contents;
        this.initiatives = initiatives;
        this.journal = journal;
        this.facts = facts;
        this.caller = caller;
        this.clock = clock;
    }

    /** Where a transition of a version happened: readers of the event tell the versions of a document apart. */
    record VersionDetail(String type, int number) {}

    public Document begin(NewDocument said) {
        initiatives.requireOpen(said.initiativeId());
        var content = merged(said.type(), Map.of(), said.content());
        var document = new Document(Uuid7.generate(clock), said, caller.subject(), clock.instant());
        documents.persistAndFlush(document);
        journal.created(subject(document), DocumentView.of(document));
        draft(document, content);
        return document;
    }

    /** Begins the next version from the content of the latest one. */
    DocumentVersion revise(UUID documentId, @Nullable String ifMatch) {
        var document = documents.require(documentId);
        IfMatch.require(ifMatch, document.version());
        initiatives.requireOpen(document.initiativeId());
        var latest = versions.require(documentId, document.latest());
        if (latest.status() == VersionStatus.DRAFT || latest.status() == VersionStatus.IN_REVIEW) {
            throw new Refusal(
                            CommonProblem.TRANSITION_NOT_ALLOWED,
                            "Version %d is still %s".formatted(latest.number(), latest.status()))
                    .with("number", latest.number());
        }
        document.beginNext();
        return draft(document, latest.content());
    }

    DocumentVersion write(UUID documentId, int number, @Nullable String ifMatch, ObjectNode patch) {
        var document = documents.require(documentId);
        var version = requireOpen(document, number, ifMatch);
        var before = version.content();
        version.write(contents.merge(document.type(), before, patch), caller.subject());
        versions.flush();
        journal.updated(
                subject(document, version),
                contents.read(document.type(), before),
                contents.read(document.type(), version.content()));
        touched(document);
        return version;
    }

    /** Hands a version to review, when its content is complete. */
    DocumentVersion submit(UUID documentId, int number, @Nullable String ifMatch) {
        var document = documents.require(documentId);
        var version = requireOpen(document, number, ifMatch);
        var from = version.status();
        version.submit(caller.subject(), clock.instant());
        var lacking = contents.lacking(document.type(), version.content());
        if (!lacking.isEmpty()) {
            throw new Refusal(CommonProblem.RULE_VIOLATED, "The content is not complete enough for review")
                    .errors(lacking.stream().map(DocumentCommands::inContent).toList());
        }
        return transitioned(document, version, VersionLifecycle.SUBMIT, from, null);
    }

    DocumentVersion sendBack(UUID documentId, int number, @Nullable String ifMatch, String reason) {
        var document = documents.require(documentId);
        var version = requireOpen(document, number, ifMatch);
        var from = version.status();
        version.sendBack();
        return transitioned(document, version, VersionLifecycle.RETURN, from, reason);
    }

    /** Approves exactly this version, for the leaders; the version that was in force is superseded by it. */
    DocumentVersion approve(UUID documentId, int number, @Nullable String ifMatch, @Nullable String note) {
        var document = documents.require(documentId);
        var version = requireOpen(document, number, ifMatch);
        var role = Leadership.among(caller.roles())
                .orElseThrow(() -> new Refusal(CommonProblem.FORBIDDEN, "Only a leadership role approves a document"));
        var from = version.status();
        // the database allows one version in force at any moment, so the former one goes first
        versions.inForce(documentId).filter(before -> before.number() != number).ifPresent(before -> {
            before.supersede();
            transitioned(document, before, VersionLifecycle.SUPERSEDE, VersionStatus.APPROVED, null);
        });
        version.approve(caller.subject(), role, note, clock.instant());
        document.inForce(number);
        transitioned(document, version, VersionLifecycle.APPROVE, from, note);
        journal.decided(subject(document, version), "APPROVED", note);
        return version;
    }

    private DocumentVersion draft(Document document, Map<String, Object> content) {
        var version = new DocumentVersion(
                Uuid7.generate(clock), document.id(), document.latest(), content, caller.subject(), clock.instant());
        versions.persistAndFlush(version);
        journal.created(subject(document, version), contents.read(document.type(), content));
        journal.transitioned(
                subject(document, version),
                "draft",
                null,
                version.status(),
                null,
                new VersionDetail(document.type().name(), version.number()));
        touched(document);
        return version;
    }

    private Map<String, Object> merged(DocumentType type, Map<String, Object> stored, ObjectNode content) {
        try {
            return contents.merge(type, stored, content);
        } catch (Refusal refusal) {
            throw new Refusal(refusal.type(), refusal.problem().detail())
                    .errors(refusal.problem().errors().stream()
                            .map(DocumentCommands::inContent)
                            .toList());
        }
    }

    private DocumentVersion requireOpen(Document document, int number, @Nullable String ifMatch) {
        var version = versions.require(document.id(), number);
        IfMatch.require(ifMatch, version.version());
        initiatives.requireOpen(document.initiativeId());
        return version;
    }

    private DocumentVersion transitioned(
            Document document, DocumentVersion version, String command, VersionStatus from, @Nullable String reason) {
        versions.flush();
        journal.transitioned(
                subject(document, version),
                command,
                from,
                version.status(),
                reason,
                new VersionDetail(document.type().name(), version.number()));
        touched(document);
        return version;
    }

    /** The day of approval also decides which consultations came in time. */
    private void touched(Document document) {
        facts.touched(document.initiativeId(), VisionFacts.VISION, "VIS2.CONSULTED");
    }

    private static FieldError inContent(FieldError error) {
        return FieldError.atPointer("/content" + error.pointer(), error.code(), error.detail());
    }

    private static Subject subject(Document document) {
        return new Subject("document", document.id(), document.initiativeId(), document.version());
    }

    private static Subject subject(Document document, DocumentVersion version) {
        return new Subject("document-version", version.id(), document.initiativeId(), version.version());
    }
}
