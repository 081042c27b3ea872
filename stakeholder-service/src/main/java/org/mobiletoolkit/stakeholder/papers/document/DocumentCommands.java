package org.mobiletoolkit.stakeholder.papers.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Seen;

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
    private final VersionJournal journal;
    private final Caller caller;
    private final Desk desk;

    DocumentCommands(
            Documents documents,
            DocumentVersions versions,
            DocumentEdits edits,
            Contents contents,
            SettlementCommands settlements,
            VersionJournal journal,
            Caller caller,
            Desk desk) {
        this.documents = documents;
        this.versions = versions;
        this.edits = edits;
        this.contents = contents;
        this.settlements = settlements;
        this.journal = journal;
        this.caller = caller;
        this.desk = desk;
    }

    public Document begin(NewDocument said) {
        var origin = desk.begin(said.initiativeId());
        var content = merged(said.type(), said.content());
        var document = desk.made(new Document(origin, said.heading()));
        draft(document, content, List.of(desk.caller()));
        return document;
    }

    /** Begins the next version from the content of the latest one, whose authors are authors of this one too. */
    DocumentVersion revise(UUID documentId, Seen seen) {
        var document = desk.open(documents, documentId, seen);
        var latest = versions.require(documentId, document.latest());
        if (latest.status() == VersionStatus.DRAFT || latest.status() == VersionStatus.IN_REVIEW) {
            throw new Refusal(
                            CommonProblem.TRANSITION_NOT_ALLOWED,
                            "Version %d is still %s".formatted(latest.number(), latest.status()))
                    .with("number", latest.number());
        }
        document.beginNext();
        var authors = new LinkedHashSet<>(latest.authors());
        authors.add(desk.caller());
        return draft(document, latest.written(), List.copyOf(authors));
    }

    DocumentVersion write(UUID documentId, int number, Seen seen, ObjectNode patch) {
        var document = documents.require(documentId);
        var version = open(document, number, seen);
        var before = version.written();
        var written = contents.merge(document.type(), before, patch);
        journal.written(document, version, () -> version.write(written, desk.caller()));
        edited(version, contents.changedSections(before, written));
        return version;
    }

    /** Hands a version to review, when its content is complete. */
    DocumentVersion submit(UUID documentId, int number, Seen seen) {
        var document = documents.require(documentId);
        var version = open(document, number, seen);
        var submitted = version.submit(desk.caller(), now());
        var lacking = contents.lacking(document.type(), version.written(), London.today(desk.clock()));
        if (!lacking.isEmpty()) {
            throw new Refusal(CommonProblem.RULE_VIOLATED, "The content is not complete enough for review")
                    .errors(lacking)
                    .within(CONTENT);
        }
        journal.moved(document, version, submitted);
        return version;
    }

    DocumentVersion sendBack(UUID documentId, int number, Seen seen, String reason) {
        var document = documents.require(documentId);
        var version = open(document, number, seen);
        journal.moved(document, version, version.sendBack(reason));
        return version;
    }

    /** Approves exactly this version, for the leaders; the version that was in force is superseded by it. */
    DocumentVersion approve(UUID documentId, int number, Seen seen, @Nullable String note) {
        var document = documents.require(documentId);
        var version = open(document, number, seen);
        if (document.type().approval() != Approval.LEADERSHIP) {
            throw new Refusal(
                            DocumentProblem.APPROVED_OTHERWISE,
                            "A %s comes in force by %s"
                                    .formatted(document.type(), document.type().approval()))
                    .with("approval", document.type().approval());
        }
        var role = Leadership.of(caller, document.scopeId())
                .orElseThrow(() -> new Refusal(CommonProblem.FORBIDDEN, "Only a leadership role approves a document"));
        settlements.supersedeFormer(document, version);
        document.inForce(number);
        journal.moved(document, version, version.approve(desk.caller(), role, note, now()));
        journal.decided(version, note);
        return version;
    }

    private DocumentVersion draft(Document document, Map<String, Object> content, List<String> authors) {
        var version = new DocumentVersion(desk.begin(), document, content, authors);
        journal.begun(document, version);
        edited(version, content.keySet().stream().sorted().toList());
        return version;
    }

    private void edited(DocumentVersion version, List<String> sections) {
        edits.persistAndFlush(new DocumentEdit(desk.begin(), version, sections));
    }

    private Map<String, Object> merged(DocumentType type, ObjectNode content) {
        try {
            return contents.merge(type, Map.of(), content);
        } catch (Refusal refusal) {
            throw refusal.within(CONTENT);
        }
    }

    private DocumentVersion open(Document document, int number, Seen seen) {
        return desk.open(versions, versions.require(document.id(), number).id(), seen);
    }

    private Instant now() {
        return desk.clock().instant();
    }
}
