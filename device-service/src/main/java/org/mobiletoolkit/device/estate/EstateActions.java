package org.mobiletoolkit.device.estate;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;

/** What the present caller could do with a baseline. */
@ApplicationScoped
class EstateActions {

    private final AvailableActions available;
    private final Caller caller;

    EstateActions(AvailableActions available, Caller caller) {
        this.available = available;
        this.caller = caller;
    }

    /** The baseline with the caller's commands. */
    EstateBaselineView view(EstateBaseline baseline) {
        return EstateBaselineView.of(
                baseline,
                available.of(
                        EstateLifecycle.LIFECYCLE,
                        baseline.status(),
                        baseline.scopeId(),
                        command -> obstacle(baseline)));
    }

    private @Nullable ProblemType obstacle(EstateBaseline baseline) {
        if (baseline.isAuthoredBy(caller.subject())) {
            return CommonProblem.SEPARATION_OF_DUTIES;
        }
        return baseline.content().saysSomething() ? null : EstateProblem.ESTATE_BASELINE_EMPTY;
    }
}
