package org.mobiletoolkit.stakeholder.papers.document;

import static org.mobiletoolkit.stakeholder.papers.document.VersionStatus.AGREED;
import static org.mobiletoolkit.stakeholder.papers.document.VersionStatus.APPROVED;
import static org.mobiletoolkit.stakeholder.papers.document.VersionStatus.COMPLETED;
import static org.mobiletoolkit.stakeholder.papers.document.VersionStatus.DRAFT;
import static org.mobiletoolkit.stakeholder.papers.document.VersionStatus.IN_REVIEW;
import static org.mobiletoolkit.stakeholder.papers.document.VersionStatus.REJECTED;
import static org.mobiletoolkit.stakeholder.papers.document.VersionStatus.SUPERSEDED;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** The life of one version of a document (handbook 6.6). */
final class VersionLifecycle {

    static final String SUBMIT = "submit";
    static final String RETURN = "return";
    static final String APPROVE = "approve";

    /** Not a caller's command: the decision of a board, or the last agreement of a lead, brings it about. */
    static final String AGREE = "agree";

    /** Not a caller's command: the decision of a board to accept a review brings it about. */
    static final String COMPLETE = "complete";

    /** Not a caller's command: the decision of a board, or a lead who agrees no longer, brings it about. */
    static final String REJECT = "reject";

    /** Not a caller's command: the approval of a later version brings it about. */
    static final String SUPERSEDE = "supersede";

    /** Not a caller's command: the only decision about the version was taken back. */
    static final String REOPEN = "reopen";

    /** Not a caller's command: the decision that put a later version in force was taken back. */
    static final String RESTORE = "restore";

    /** The same for a review that the board had accepted. */
    static final String RECOMPLETE = "restore-completed";

    static final Lifecycle<VersionStatus> MACHINE = Lifecycle.of(VersionStatus.class)
            .by(Access.WRITE_DOCUMENTS)
            .on(SUBMIT, DRAFT, IN_REVIEW)
            .by(Access.SEND_BACK_DOCUMENTS)
            .on(RETURN, IN_REVIEW, DRAFT)
            .by(Access.APPROVE_DOCUMENTS)
            .on(APPROVE, IN_REVIEW, APPROVED)
            .ofItself()
            .on(AGREE, IN_REVIEW, AGREED)
            .on(AGREE, REJECTED, AGREED)
            .on(COMPLETE, IN_REVIEW, COMPLETED)
            .on(COMPLETE, REJECTED, COMPLETED)
            .on(REJECT, IN_REVIEW, REJECTED)
            .on(REJECT, AGREED, REJECTED)
            .on(REJECT, COMPLETED, REJECTED)
            .on(SUPERSEDE, APPROVED, SUPERSEDED)
            .on(SUPERSEDE, AGREED, SUPERSEDED)
            .on(SUPERSEDE, COMPLETED, SUPERSEDED)
            .on(REOPEN, AGREED, IN_REVIEW)
            .on(REOPEN, COMPLETED, IN_REVIEW)
            .on(REOPEN, REJECTED, IN_REVIEW)
            .on(RESTORE, SUPERSEDED, AGREED)
            .on(RECOMPLETE, SUPERSEDED, COMPLETED);

    private VersionLifecycle() {}
}
