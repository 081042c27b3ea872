package org.mobiletoolkit.stakeholder.document;

/** How far one version of a document has come (handbook 6.6). */
public enum VersionStatus {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    SUPERSEDED
}
