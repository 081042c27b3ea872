package org.mobiletoolkit.stakeholder.papers.document;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.record.Recorded;

/** One version of a document: its content, who wrote it, and who approved exactly it. */
@Entity
@Noun("document-version")
public class DocumentVersion extends Recorded<Writing> {

    @Formula("(select d.initiative_id from document d where d.id = document_id)")
    private UUID initiativeId;

    private UUID documentId;
    private int number;

    @Enumerated(EnumType.STRING)
    private VersionStatus status = VersionStatus.DRAFT;

    @Embedded
    private Writing content;

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

    protected DocumentVersion() {}

    DocumentVersion(Origin origin, Document document, Map<String, Object> members, List<String> authors) {
        super(origin);
        this.initiativeId = document.scopeId();
        this.documentId = document.id();
        this.number = document.latest();
        this.content = new Writing(members);
        this.authors = List.copyOf(authors);
    }

    /** Replaces the content of a draft; whoever edits becomes one of its authors. */
    void write(Map<String, Object> members, String author) {
        if (status != VersionStatus.DRAFT) {
            throw new Refusal(
                    CommonProblem.TRANSITION_NOT_ALLOWED, "Only a draft is edited; this version is " + status);
        }
        content = new Writing(members);
        if (!authors.contains(author)) {
            authors = Stream.concat(authors.stream(), Stream.of(author)).toList();
        }
    }

    Move<VersionStatus> submit(String by, Instant at) {
        var move = to(VersionLifecycle.SUBMIT);
        submission++;
        submittedBy = by;
        submittedAt = at;
        return move;
    }

    Move<VersionStatus> sendBack(String reason) {
        var move = to(VersionLifecycle.RETURN);
        submittedBy = null;
        submittedAt = null;
        return move.because(reason);
    }

    /** Approves this version; nobody approves what they wrote (handbook 7.4). */
    Move<VersionStatus> approve(String by, String role, @Nullable String note, Instant at) {
        var move = to(VersionLifecycle.APPROVE);
        if (authors.contains(by)) {
            throw new Refusal(
                    CommonProblem.SEPARATION_OF_DUTIES,
                    "Whoever wrote a version does not approve it; you are an author");
        }
        approvedBy = by;
        approverRole = role;
        approvalNote = note;
        approvedAt = at;
        return move.because(note);
    }

    /**
     * Those whose word counts have agreed to exactly this version.
     *
     * @param command how versions of the type come in force
     */
    Move<VersionStatus> agree(String command, Settlement settlement, Instant at) {
        var move = to(command);
        approvedBy = settlement.by();
        approverRole = settlement.role();
        approvedAt = at;
        approvalNote = null;
        decisionId = settlement.decisionId();
        return move;
    }

    /** Those whose word counts do not agree to this version, or no longer. */
    Move<VersionStatus> reject(Settlement settlement) {
        var move = to(VersionLifecycle.REJECT);
        approvedBy = null;
        approverRole = null;
        approvedAt = null;
        approvalNote = null;
        decisionId = settlement.decisionId();
        return move;
    }

    /** What was decided about this version was taken back, and nothing is left. */
    Move<VersionStatus> reopen() {
        var move = to(VersionLifecycle.REOPEN);
        approvedBy = null;
        approverRole = null;
        approvedAt = null;
        approvalNote = null;
        decisionId = null;
        return move;
    }

    /** What took its place was taken back. */
    Move<VersionStatus> restore(String agree) {
        return to(agree.equals(VersionLifecycle.COMPLETE) ? VersionLifecycle.RECOMPLETE : VersionLifecycle.RESTORE);
    }

    Move<VersionStatus> supersede() {
        return to(VersionLifecycle.SUPERSEDE);
    }

    private Move<VersionStatus> to(String command) {
        var move = Move.on(VersionLifecycle.MACHINE, status, command);
        status = move.to();
        return move;
    }

    @Override
    public Writing content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return initiativeId;
    }

    Map<String, Object> written() {
        return content.members();
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
}
