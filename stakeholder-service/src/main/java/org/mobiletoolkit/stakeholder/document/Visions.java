package org.mobiletoolkit.stakeholder.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.stakeholder.calendar.London;
import org.mobiletoolkit.stakeholder.content.VisionContent;

/** What other features ask of the visions. */
@ApplicationScoped
public class Visions {

    private final DocumentVersions versions;
    private final Contents contents;

    Visions(DocumentVersions versions, Contents contents) {
        this.versions = versions;
        this.contents = contents;
    }

    /** The day, in London, on which the vision in force was approved. */
    public Optional<LocalDate> approvedOn(UUID initiativeId) {
        return versions.of(DocumentType.VISION, initiativeId).stream()
                .filter(version -> version.status() == VersionStatus.APPROVED)
                .flatMap(version -> Optional.ofNullable(version.approvedAt()).stream())
                .map(London::dayOf)
                .findFirst();
    }

    List<VisionVersion> of(UUID initiativeId) {
        return versions.of(DocumentType.VISION, initiativeId).stream()
                .map(this::seen)
                .toList();
    }

    private VisionVersion seen(DocumentVersion version) {
        var content = (VisionContent) contents.read(DocumentType.VISION, version.content());
        return new VisionVersion(
                version.documentId(),
                version.number(),
                version.status(),
                version.approverRole(),
                content.statementOrEmpty(),
                content.linkedObjectives());
    }
}
