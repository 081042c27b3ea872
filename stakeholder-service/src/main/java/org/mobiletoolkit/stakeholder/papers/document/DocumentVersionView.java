package org.mobiletoolkit.stakeholder.papers.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.stakeholder.papers.content.DocumentContent;

/** One version of a document as a caller sees it. */
public record DocumentVersionView(
        @Schema(description = "Id of the version, as events and the audit log name it")
        UUID id,

        UUID documentId,
        int number,
        VersionStatus status,

        Approval approval,

        @Schema(implementation = DocumentContent.class) Map<String, Object> content,

        List<String> authors,

        @Schema(description = "How often the version was handed to review")
        int submission,

        @Nullable String submittedBy,
        @Nullable Instant submittedAt,

        @Schema(description = "The decision by which the board agreed to the version, or rejected it") @Nullable
        UUID decisionId,

        @Schema(description = "Who approved it, or brought on record that it was agreed") @Nullable
        String approvedBy,

        @Schema(description = "A leadership role, BOARD or SERVICE_LEADS") @Nullable
        String approverRole,

        @Nullable Instant approvedAt,
        @Nullable String approvalNote,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static DocumentVersionView of(
            DocumentVersion version, Document document, String reader, AvailableActions available) {
        return new DocumentVersionView(
                version.id(),
                version.documentId(),
                version.number(),
                version.status(),
                document.type().approval(),
                version.written(),
                version.authors(),
                version.submission(),
                version.submittedBy(),
                version.submittedAt(),
                version.decisionId(),
                version.approvedBy(),
                version.approverRole(),
                version.approvedAt(),
                version.approvalNote(),
                version.createdAt(),
                available
                        .of(
                                VersionLifecycle.MACHINE,
                                version.status(),
                                document.scopeId(),
                                command -> obstacle(version, command, reader))
                        .stream()
                        .filter(action -> document.type().approval().commands().contains(action.action()))
                        .toList(),
                version.version());
    }

    private static @Nullable ProblemType obstacle(DocumentVersion version, String command, String reader) {
        return command.equals(VersionLifecycle.APPROVE) && version.authors().contains(reader)
                ? CommonProblem.SEPARATION_OF_DUTIES
                : null;
    }
}
