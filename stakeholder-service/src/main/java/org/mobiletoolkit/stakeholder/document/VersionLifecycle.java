package org.mobiletoolkit.stakeholder.document;

import static org.mobiletoolkit.stakeholder.document.VersionStatus.APPROVED;
import static org.mobiletoolkit.stakeholder.document.VersionStatus.DRAFT;
import static org.mobiletoolkit.stakeholder.document.VersionStatus.IN_REVIEW;
import static org.mobiletoolkit.stakeholder.document.VersionStatus.SUPERSEDED;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;

/** The life of one version of a document (handbook 6.6). */
final class VersionLifecycle {

    static final String SUBMIT = "submit";
    static final String RETURN = "return";
    static final String APPROVE = "approve";

    /** Not a caller's command: the approval of a later version brings it about. */
    static final String SUPERSEDE = "supersede";

    static final Lifecycle<VersionStatus> MACHINE = Lifecycle.of(VersionStatus.class)
            .on(SUBMIT, DRAFT, IN_REVIEW)
            .on(RETURN, IN_REVIEW, DRAFT)
            .on(APPROVE, IN_REVIEW, APPROVED)
            .on(SUPERSEDE, APPROVED, SUPERSEDED);

    private VersionLifecycle() {}
}
