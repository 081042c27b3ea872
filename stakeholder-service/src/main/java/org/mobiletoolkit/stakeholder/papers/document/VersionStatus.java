package org.mobiletoolkit.stakeholder.papers.document;

/** How far one version of a document has come (handbook 6.6). */
public enum VersionStatus {
    DRAFT,
    IN_REVIEW,
    /** In force: a leader approved it. */
    APPROVED,
    /** In force: the board, or the lead of every affected service, agreed to it. */
    AGREED,
    /** In force: the board accepted the review. */
    COMPLETED,
    /** Refused by those whose word counts, now or after they had agreed; its content stays as they saw it. */
    REJECTED,
    SUPERSEDED;

    /** Whether the organisation goes by this version. */
    public boolean inForce() {
        return this == APPROVED || this == AGREED || this == COMPLETED;
    }
}
