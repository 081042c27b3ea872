package org.mobiletoolkit.stakeholder.standing.assessment;

import static org.mobiletoolkit.stakeholder.standing.assessment.FactorActionStatus.CANCELLED;
import static org.mobiletoolkit.stakeholder.standing.assessment.FactorActionStatus.COMPLETED;
import static org.mobiletoolkit.stakeholder.standing.assessment.FactorActionStatus.OPEN;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** An action on a success factor ends in one of two ways, for good. */
final class FactorActionLifecycle {

    static final String COMPLETE = "complete";
    static final String CANCEL = "cancel";

    static final Lifecycle<FactorActionStatus> MACHINE = Lifecycle.of(FactorActionStatus.class)
            .by(Access.KEEP_ASSESSMENTS)
            .on(COMPLETE, OPEN, COMPLETED)
            .on(CANCEL, OPEN, CANCELLED);

    private FactorActionLifecycle() {}
}
