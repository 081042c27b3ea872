package org.mobiletoolkit.stakeholder.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.fact.FactBoard;

/** Writes down and announces what becomes of a version, and marks the facts that look at it. */
@ApplicationScoped
class VersionJournal {

    private final Journal journal;
    private final FactBoard facts;
    private final Contents contents;
    private final DocumentVersions versions;

    VersionJournal(Journal journal, FactBoard facts, Contents contents, DocumentVersions versions) {
        this.journal = journal;
        this.facts = facts;
        this.contents = contents;
        this.versions = versions;
    }

    void begun(Document document, DocumentVersion version) {
        journal.created(subject(document, version), contents.read(document.type(), version.content()));
        announce(document, version, "draft", null, null);
    }

    void written(Document document, DocumentVersion version, Map<String, Object> before) {
        versions.flush();
        journal.updated(
                subject(document, version),
                contents.read(document.type(), before),
                contents.read(document.type(), version.content()));
        touched(document);
    }

    void transitioned(
            Document document, DocumentVersion version, String command, VersionStatus from, @Nullable String reason) {
        versions.flush();
        announce(document, version, command, from, reason);
    }

    void decided(Document document, DocumentVersion version, @Nullable String reason) {
        journal.decided(subject(document, version), version.status().name(), reason);
    }

    void touched(Document document) {
        facts.touched(document.initiativeId(), document.type().facts());
    }

    private void announce(
            Document document,
            DocumentVersion version,
            String command,
            @Nullable VersionStatus from,
            @Nullable String reason) {
        journal.transitioned(
                subject(document, version), command, from, version.status(), reason, detail(document, version));
        touched(document);
    }

    /** Readers of the event tell the versions of a document apart, and learn to which records the version refers. */
    private Map<String, Object> detail(Document document, DocumentVersion version) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("type", document.type().name());
        detail.put("number", version.number());
        if (version.decisionId() != null) {
            detail.put("decisionId", version.decisionId().toString());
        }
        detail.putAll(contents.read(document.type(), version.content()).announced());
        return detail;
    }

    private static Subject subject(Document document, DocumentVersion version) {
        return new Subject("document-version", version.id(), document.initiativeId(), version.version());
    }
}
