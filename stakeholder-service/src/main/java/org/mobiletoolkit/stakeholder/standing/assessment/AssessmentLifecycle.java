package org.mobiletoolkit.stakeholder.standing.assessment;

import static org.mobiletoolkit.stakeholder.standing.assessment.AssessmentStatus.COMPLETED;
import static org.mobiletoolkit.stakeholder.standing.assessment.AssessmentStatus.DRAFT;
import static org.mobiletoolkit.stakeholder.standing.assessment.AssessmentStatus.RECTIFIED;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** An assessment is completed once and then stays; a later look is another assessment, and a wrong one is taken back. */
final class AssessmentLifecycle {

    static final String COMPLETE = "complete";
    static final String RECTIFY = "rectify";

    /** Of a maturity assessment, which is signed for the leaders. */
    static final Lifecycle<AssessmentStatus> MATURITY = Lifecycle.of(AssessmentStatus.class)
            .by(Access.SIGN_MATURITY)
            .on(COMPLETE, DRAFT, COMPLETED)
            .on(RECTIFY, COMPLETED, RECTIFIED);

    /** Of an assessment of success factors. */
    static final Lifecycle<AssessmentStatus> FACTORS = Lifecycle.of(AssessmentStatus.class)
            .by(Access.COMPLETE_FACTORS)
            .on(COMPLETE, DRAFT, COMPLETED)
            .on(RECTIFY, COMPLETED, RECTIFIED);

    private AssessmentLifecycle() {}
}
