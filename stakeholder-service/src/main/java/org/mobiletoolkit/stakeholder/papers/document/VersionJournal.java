package org.mobiletoolkit.stakeholder.papers.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;

/** Writes down and announces what becomes of a version. */
@ApplicationScoped
class VersionJournal {

    private final Journal journal;
    private final Contents contents;
    private final DocumentVersions versions;

    VersionJournal(Journal journal, Contents contents, DocumentVersions versions) {
        this.journal = journal;
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
    }

    void transitioned(
            Document document, DocumentVersion version, String command, VersionStatus from, @Nullable String reason) {
        versions.flush();
        announce(document, version, command, from, reason);
    }

    void decided(Document document, DocumentVersion version, @Nullable String reason) {
        journal.decided(subject(document, version), version.status().name(), reason);
    }

    private void announce(
            Document document,
            DocumentVersion version,
            String command,
            @Nullable VersionStatus from,
            @Nullable String reason) {
        journal.transitioned(
                subject(document, version), command, from, version.status(), reason, detail(document, version));
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
