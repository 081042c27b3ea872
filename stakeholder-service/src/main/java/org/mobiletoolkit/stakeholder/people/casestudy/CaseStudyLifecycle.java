package org.mobiletoolkit.stakeholder.people.casestudy;

import static org.mobiletoolkit.stakeholder.people.casestudy.CaseStudyStatus.APPROVED;
import static org.mobiletoolkit.stakeholder.people.casestudy.CaseStudyStatus.DRAFT;
import static org.mobiletoolkit.stakeholder.people.casestudy.CaseStudyStatus.PUBLISHED;
import static org.mobiletoolkit.stakeholder.people.casestudy.CaseStudyStatus.WITHDRAWN;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** The life of a case study: it is published as it was approved. */
final class CaseStudyLifecycle {

    static final String APPROVE = "approve";
    static final String REVISE = "revise";
    static final String PUBLISH = "publish";
    static final String WITHDRAW = "withdraw";

    static final Lifecycle<CaseStudyStatus> MACHINE = Lifecycle.of(CaseStudyStatus.class)
            .by(Access.APPROVE_CASE_STUDIES)
            .on(APPROVE, DRAFT, APPROVED)
            .by(Access.KEEP_COMMUNICATIONS)
            .on(REVISE, APPROVED, DRAFT)
            .on(PUBLISH, APPROVED, PUBLISHED)
            .on(WITHDRAW, PUBLISHED, WITHDRAWN);

    private CaseStudyLifecycle() {}
}
