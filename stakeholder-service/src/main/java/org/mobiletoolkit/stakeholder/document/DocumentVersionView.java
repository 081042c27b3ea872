package org.mobiletoolkit.stakeholder.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;

/** One version of a document as a caller sees it. */
public record DocumentVersionView(
        UUID documentId,
        int number,
        VersionStatus status,

        @Schema(implementation = VisionContent.class, description = "By type; for VISION see VisionContent")
        Map<String, Object> content,

        List<String> authors,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String approvedBy,
        @Nullable String approverRole,
        @Nullable Instant approvedAt,
        @Nullable String approvalNote,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static DocumentVersionView of(DocumentVersion version, String reader) {
        return new DocumentVersionView(
                version.documentId(),
                version.number(),
                version.status(),
                version.content(),
                version.authors(),
                version.submittedBy(),
                version.submittedAt(),
                version.approvedBy(),
                version.approverRole(),
                version.approvedAt(),
                version.approvalNote(),
                version.createdAt(),
                VersionLifecycle.MACHINE
                        .actions(version.status(), command -> obstacle(version, command, reader))
                        .stream()
                        .filter(action -> !action.action().equals(VersionLifecycle.SUPERSEDE))
                        .toList(),
                version.version());
    }

    private static @Nullable ProblemType obstacle(DocumentVersion version, String command, String reader) {
        return command.equals(VersionLifecycle.APPROVE) && version.authors().contains(reader)
                ? CommonProblem.SEPARATION_OF_DUTIES
                : null;
    }
}
