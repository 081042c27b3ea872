package org.mobiletoolkit.benefits.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.benefits.access.Roles;
import org.mobiletoolkit.handbook.initiative.KnownInitiatives;
import org.mobiletoolkit.handbook.initiative.StageProblem;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;

/** Shows benefits with what this caller may do with them now. */
@ApplicationScoped
class BenefitViews {

    private final KnownInitiatives initiatives;
    private final Caller caller;

    BenefitViews(KnownInitiatives initiatives, Caller caller) {
        this.initiatives = initiatives;
        this.caller = caller;
    }

    BenefitView of(Benefit benefit) {
        var actions = BenefitLifecycle.STATES.actions(benefit.status(), command -> blocker(benefit));
        return BenefitView.of(
                benefit,
                actions.stream()
                        .filter(action -> BenefitLifecycle.OFFERED.contains(action.action()))
                        .toList());
    }

    private @Nullable ProblemType blocker(Benefit benefit) {
        if (!Roles.anyOf(Roles.REJECTERS, caller)) {
            return CommonProblem.FORBIDDEN;
        }
        if (initiatives.isClosed(benefit.scopeId())) {
            return StageProblem.INITIATIVE_CLOSED;
        }
        return benefit.isAuthor(caller.subject()) ? CommonProblem.SEPARATION_OF_DUTIES : null;
    }
}
