package org.mobiletoolkit.stakeholder.papers.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;

/** Everything that people change about documents and their versions. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class DocumentCommands {

    private static final String CONTENT = "/content";

    private final Documents documents;
    private final DocumentVersions versions;
    private final DocumentEdits edits;
    private final Contents contents;
    private final SettlementCommands settlements;
    private final OpenInitiatives initiatives;
    private final Journal audit;
    private final VersionJournal journal;
    private final Caller caller;
    private final Clock clock;

    DocumentCommands(
            Documents documents,
            DocumentVersions versions,
            DocumentEdits edits,
            Contents contents,
            SettlementCommands settlements,
            OpenInitiatives initiatives,
            Journal audit,
            VersionJournal journal,
            Caller caller,
            Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.edits = edits;
        this.contents = contents;
        this.settlements = settlements;
        this.initiatives = initiatives;
        this.audit = audit;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    public Document begin(NewDocument said) {
        initiatives.requireOpen(said.initiativeId());
        var content = merged(said.type(), said.content());
        var document = new Document(Uuid7.generate(clock), said, caller.subject(), clock.instant());
        documents.persistAndFlush(document);
        audit.created(
                new Subject("document", document.id(), document.initiativeId(), document.version()),
                DocumentView.of(document));
        draft(document, content, List.of(caller.subject()));
        return document;
    }

    /** Begins the next version from the content of the latest one, whose authors are authors of this one too. */
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
        var authors = new LinkedHashSet<>(latest.authors());
        authors.add(caller.subject());
        return draft(document, latest.content(), List.copyOf(authors));
    }

    DocumentVersion write(UUID documentId, int number, @Nullable String ifMatch, ObjectNode patch) {
        var document = documents.require(documentId);
        var version = requireOpen(document, number, ifMatch);
        var before = version.content();
        version.write(contents.merge(document.type(), before, patch), caller.subject());
        journal.written(document, version, before);
        edited(version, contents.changedSections(before, version.content()));
        return version;
    }

    /** Hands a version to review, when its content is complete. */
    DocumentVersion submit(UUID documentId, int number, @Nullable String ifMatch) {
        var document = documents.require(documentId);
        var version = requireOpen(document, number, ifMatch);
        var from = version.status();
        version.submit(caller.subject(), clock.instant());
        var lacking = contents.lacking(document.type(), version.content(), London.today(clock));
        if (!lacking.isEmpty()) {
            throw new Refusal(CommonProblem.RULE_VIOLATED, "The content is not complete enough for review")
                    .errors(lacking)
                    .within(CONTENT);
        }
        journal.transitioned(document, version, VersionLifecycle.SUBMIT, from, null);
        return version;
    }

    DocumentVersion sendBack(UUID documentId, int number, @Nullable String ifMatch, String reason) {
        var document = documents.require(documentId);
        var version = requireOpen(document, number, ifMatch);
        var from = version.status();
        version.sendBack();
        journal.transitioned(document, version, VersionLifecycle.RETURN, from, reason);
        return version;
    }

    /** Approves exactly this version, for the leaders; the version that was in force is superseded by it. */
    DocumentVersion approve(UUID documentId, int number, @Nullable String ifMatch, @Nullable String note) {
        var document = documents.require(documentId);
        var version = requireOpen(document, number, ifMatch);
        if (document.type().approval() != Approval.LEADERSHIP) {
            throw new Refusal(
                            DocumentProblem.APPROVED_OTHERWISE,
                            "A %s comes in force by %s"
                                    .formatted(document.type(), document.type().approval()))
                    .with("approval", document.type().approval());
        }
        var role = Leadership.of(caller, document.initiativeId())
                .orElseThrow(() -> new Refusal(CommonProblem.FORBIDDEN, "Only a leadership role approves a document"));
        var from = version.status();
        settlements.supersedeFormer(document, version);
        version.approve(caller.subject(), role, note, clock.instant());
        document.inForce(number);
        journal.transitioned(document, version, VersionLifecycle.APPROVE, from, note);
        journal.decided(document, version, note);
        return version;
    }

    private DocumentVersion draft(Document document, Map<String, Object> content, List<String> authors) {
        var version = new DocumentVersion(
                Uuid7.generate(clock), document.id(), document.latest(), content, authors, clock.instant());
        versions.persistAndFlush(version);
        journal.begun(document, version);
        edited(version, content.keySet().stream().sorted().toList());
        return version;
    }

    private void edited(DocumentVersion version, List<String> sections) {
        edits.persistAndFlush(
                new DocumentEdit(Uuid7.generate(clock), version, sections, caller.subject(), clock.instant()));
    }

    private Map<String, Object> merged(DocumentType type, ObjectNode content) {
        try {
            return contents.merge(type, Map.of(), content);
        } catch (Refusal refusal) {
            throw refusal.within(CONTENT);
        }
    }

    private DocumentVersion requireOpen(Document document, int number, @Nullable String ifMatch) {
        var version = versions.require(document.id(), number);
        IfMatch.require(ifMatch, version.version());
        initiatives.requireOpen(document.initiativeId());
        return version;
    }
}
