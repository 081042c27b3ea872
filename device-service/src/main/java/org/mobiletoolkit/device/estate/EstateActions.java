package org.mobiletoolkit.device.estate;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.device.access.Roles;
import org.mobiletoolkit.handbook.initiative.KnownInitiatives;
import org.mobiletoolkit.handbook.initiative.StageProblem;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;

/** What the present caller could do with a baseline. */
@ApplicationScoped
class EstateActions {

    private final KnownInitiatives initiatives;
    private final Caller caller;

    EstateActions(KnownInitiatives initiatives, Caller caller) {
        this.initiatives = initiatives;
        this.caller = caller;
    }

    /** The baseline with the caller's commands; superseding is nobody's, so it is not among them. */
    EstateBaselineView view(EstateBaseline baseline) {
        var actions = EstateLifecycle.LIFECYCLE.actions(baseline.status(), command -> blocker(baseline)).stream()
                .filter(action -> action.action().equals(EstateLifecycle.CONFIRM))
                .toList();
        return EstateBaselineView.of(baseline, actions);
    }

    private @Nullable ProblemType blocker(EstateBaseline baseline) {
        if (!caller.has(Roles.PROGRAMME_MANAGER) && !caller.has(Roles.SRO) && !caller.has(Roles.CLINICAL_LEAD)) {
            return CommonProblem.FORBIDDEN;
        }
        if (initiatives.isClosed(baseline.scopeId())) {
            return StageProblem.INITIATIVE_CLOSED;
        }
        if (baseline.isAuthoredBy(caller.subject())) {
            return CommonProblem.SEPARATION_OF_DUTIES;
        }
        return baseline.content().saysSomething() ? null : EstateProblem.ESTATE_BASELINE_EMPTY;
    }
}
