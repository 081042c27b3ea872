package org.mobiletoolkit.benefits.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.problem.CommonProblem;

/** Shows benefits with what this caller may do with them now. */
@ApplicationScoped
class BenefitViews {

    private final AvailableActions available;
    private final Caller caller;

    BenefitViews(AvailableActions available, Caller caller) {
        this.available = available;
        this.caller = caller;
    }

    BenefitView of(Benefit benefit) {
        return BenefitView.of(
                benefit,
                available.of(
                        BenefitLifecycle.STATES,
                        benefit.status(),
                        benefit.scopeId(),
                        command -> benefit.isAuthor(caller.subject()) ? CommonProblem.SEPARATION_OF_DUTIES : null));
    }
}
