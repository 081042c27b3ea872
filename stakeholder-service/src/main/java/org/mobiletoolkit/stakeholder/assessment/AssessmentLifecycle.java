package org.mobiletoolkit.stakeholder.assessment;

import static org.mobiletoolkit.stakeholder.assessment.AssessmentStatus.COMPLETED;
import static org.mobiletoolkit.stakeholder.assessment.AssessmentStatus.DRAFT;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;

/** An assessment is completed once and for all; a later look is another assessment. */
final class AssessmentLifecycle {

    static final String COMPLETE = "complete";

    static final Lifecycle<AssessmentStatus> MACHINE =
            Lifecycle.of(AssessmentStatus.class).on(COMPLETE, DRAFT, COMPLETED);

    private AssessmentLifecycle() {}
}
