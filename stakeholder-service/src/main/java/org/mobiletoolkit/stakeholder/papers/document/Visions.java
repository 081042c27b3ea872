package org.mobiletoolkit.stakeholder.papers.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.stakeholder.papers.content.VisionContent;

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

    /** What the vision says: the version in force, or the latest one while none is. */
    public Optional<VisionSummary> summaryOf(UUID initiativeId) {
        var all = versions.of(DocumentType.VISION, initiativeId);
        return all.stream()
                .filter(version -> version.status() == VersionStatus.APPROVED)
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1)))
                .map(this::summary);
    }

    private VisionSummary summary(DocumentVersion version) {
        var content = (VisionContent) contents.read(DocumentType.VISION, version.written());
        return new VisionSummary(
                version.documentId(),
                version.number(),
                version.version(),
                version.status() == VersionStatus.APPROVED && version.approvedAt() != null
                        ? London.dayOf(version.approvedAt())
                        : null,
                content.statementOrEmpty(),
                content.objectives() == null
                        ? List.of()
                        : content.objectives().stream()
                                .map(VisionContent.LinkedObjective::title)
                                .toList(),
                content.ambitions() == null ? List.of() : content.ambitions(),
                content.reviewOn());
    }

    List<VisionVersion> of(UUID initiativeId) {
        return versions.of(DocumentType.VISION, initiativeId).stream()
                .map(this::seen)
                .toList();
    }

    private VisionVersion seen(DocumentVersion version) {
        var content = (VisionContent) contents.read(DocumentType.VISION, version.written());
        return new VisionVersion(
                version.documentId(),
                version.number(),
                version.status(),
                version.approverRole(),
                content.statementOrEmpty(),
                content.linkedObjectives());
    }
}
