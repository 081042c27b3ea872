package org.mobiletoolkit.stakeholder.papers.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** One version of a document: its content, who wrote it, and who approved exactly it. */
@Entity
public class DocumentVersion {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID documentId;
    private int number;

    @Enumerated(EnumType.STRING)
    private VersionStatus status = VersionStatus.DRAFT;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> content;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> authors;

    private int submission;
    private @Nullable String submittedBy;
    private @Nullable Instant submittedAt;
    private @Nullable UUID decisionId;
    private @Nullable String approvedBy;
    private @Nullable String approverRole;
    private @Nullable Instant approvedAt;
    private @Nullable String approvalNote;
    private Instant createdAt;

    @Version
    private long version;

    protected DocumentVersion() {}

    DocumentVersion(
            UUID id,
            UUID documentId,
            int number,
            Map<String, Object> content,
            List<String> authors,
            Instant createdAt) {
        this.id = id;
        this.documentId = documentId;
        this.number = number;
        this.content = content;
        this.authors = List.copyOf(authors);
        this.createdAt = createdAt;
    }

    /** Replaces the content of a draft; whoever edits becomes one of its authors. */
    void write(Map<String, Object> written, String author) {
        if (status != VersionStatus.DRAFT) {
            throw new Refusal(
                    CommonProblem.TRANSITION_NOT_ALLOWED, "Only a draft is edited; this version is " + status);
        }
        content = written;
        if (!authors.contains(author)) {
            var more = new ArrayList<>(authors);
            more.add(author);
            authors = List.copyOf(more);
        }
    }

    void submit(String by, Instant at) {
        status = VersionLifecycle.MACHINE.next(status, VersionLifecycle.SUBMIT);
        submission++;
        submittedBy = by;
        submittedAt = at;
    }

    void sendBack() {
        status = VersionLifecycle.MACHINE.next(status, VersionLifecycle.RETURN);
        submittedBy = null;
        submittedAt = null;
    }

    /** Approves this version; nobody approves what they wrote (handbook 7.4). */
    void approve(String by, String role, @Nullable String note, Instant at) {
        status = VersionLifecycle.MACHINE.next(status, VersionLifecycle.APPROVE);
        if (authors.contains(by)) {
            throw new Refusal(
                    CommonProblem.SEPARATION_OF_DUTIES,
                    "Whoever wrote a version does not approve it; you are an author");
        }
        approvedBy = by;
        approverRole = role;
        approvalNote = note;
        approvedAt = at;
    }

    /**
     * Those whose word counts have agreed to exactly this version.
     *
     * @param command how versions of the type come in force
     */
    void agree(String command, Settlement settlement, Instant at) {
        status = VersionLifecycle.MACHINE.next(status, command);
        approvedBy = settlement.by();
        approverRole = settlement.role();
        approvedAt = at;
        approvalNote = null;
        decisionId = settlement.decisionId();
    }

    /** Those whose word counts do not agree to this version, or no longer. */
    void reject(Settlement settlement) {
        status = VersionLifecycle.MACHINE.next(status, VersionLifecycle.REJECT);
        approvedBy = null;
        approverRole = null;
        approvedAt = null;
        approvalNote = null;
        decisionId = settlement.decisionId();
    }

    void supersede() {
        status = VersionLifecycle.MACHINE.next(status, VersionLifecycle.SUPERSEDE);
    }

    UUID id() {
        return id;
    }

    UUID documentId() {
        return documentId;
    }

    int number() {
        return number;
    }

    VersionStatus status() {
        return status;
    }

    Map<String, Object> content() {
        return content;
    }

    List<String> authors() {
        return authors;
    }

    int submission() {
        return submission;
    }

    @Nullable
    UUID decisionId() {
        return decisionId;
    }

    @Nullable
    String submittedBy() {
        return submittedBy;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    String approvedBy() {
        return approvedBy;
    }

    @Nullable
    String approverRole() {
        return approverRole;
    }

    @Nullable
    Instant approvedAt() {
        return approvedAt;
    }

    @Nullable
    String approvalNote() {
        return approvalNote;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
