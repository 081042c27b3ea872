package org.mobiletoolkit.stakeholder.standing.risk;

import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.stakeholder.access.Access;

/** An assumption proves right or wrong; what seemed right may still prove wrong. */
final class AssumptionLifecycle {

    static final String VALIDATE = "validate";
    static final String INVALIDATE = "invalidate";

    static final Lifecycle<AssumptionStatus> MACHINE = Lifecycle.of(AssumptionStatus.class)
            .by(Access.KEEP_RISKS)
            .on(VALIDATE, AssumptionStatus.OPEN, AssumptionStatus.VALIDATED)
            .on(INVALIDATE, AssumptionStatus.OPEN, AssumptionStatus.INVALIDATED)
            .on(INVALIDATE, AssumptionStatus.VALIDATED, AssumptionStatus.INVALIDATED);

    private AssumptionLifecycle() {}
}
