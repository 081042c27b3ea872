package org.mobiletoolkit.stakeholder.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.stakeholder.access.Roles;

/** What a caller may do with a review now, as far as it can be told without a meeting. */
final class GateReviewActions {

    private GateReviewActions() {}

    static List<AvailableAction> of(GateReview review, Caller caller) {
        return GateReview.LIFECYCLE.actions(
                review.status(),
                command -> command.equals(GateReview.DECIDE)
                        ? againstDeciding(review, caller)
                        : againstWithdrawing(caller));
    }

    private static @Nullable ProblemType againstDeciding(GateReview review, Caller caller) {
        if (caller.roles().stream().allMatch(Roles.AUDITOR::equals)) {
            return CommonProblem.FORBIDDEN;
        }
        return caller.subject().equals(review.requestedBy()) ? GateProblem.SEPARATION_OF_DUTIES : null;
    }

    private static @Nullable ProblemType againstWithdrawing(Caller caller) {
        return caller.has(Roles.PROGRAMME_MANAGER) || caller.has(Roles.SRO) ? null : CommonProblem.FORBIDDEN;
    }
}
