package org.mobiletoolkit.stakeholder.papers.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.stakeholder.papers.content.DocumentContent;

/** Writes down and announces what becomes of a version, by the content of its document's type. */
@ApplicationScoped
class VersionJournal {

    private final Desk desk;
    private final Contents contents;

    VersionJournal(Desk desk, Contents contents) {
        this.desk = desk;
        this.contents = contents;
    }

    void begun(Document document, DocumentVersion version) {
        var first = Move.beginning("draft", version.status());
        desk.made(version, read(document, version), first.telling(detail(document, version)));
    }

    void written(Document document, DocumentVersion version, Runnable change) {
        desk.changed(version, () -> read(document, version), change);
    }

    void moved(Document document, DocumentVersion version, Move<VersionStatus> move) {
        desk.moved(version, move.telling(detail(document, version)));
    }

    void decided(DocumentVersion version, @Nullable String reason) {
        desk.noted(version, version.status().name(), reason);
    }

    private DocumentContent read(Document document, DocumentVersion version) {
        return contents.read(document.type(), version.written());
    }

    /** Readers of the event tell the versions of a document apart, and learn to which records the version refers. */
    private Map<String, Object> detail(Document document, DocumentVersion version) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("type", document.type().name());
        detail.put("number", version.number());
        if (version.decisionId() != null) {
            detail.put("decisionId", version.decisionId().toString());
        }
        detail.putAll(read(document, version).announced());
        return detail;
    }
}
