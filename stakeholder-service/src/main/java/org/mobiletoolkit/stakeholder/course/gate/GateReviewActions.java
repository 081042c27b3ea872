package org.mobiletoolkit.stakeholder.course.gate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.initiative.StageProblem;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.stakeholder.access.Access;
import org.mobiletoolkit.stakeholder.course.initiative.Initiative;

/**
 * What a caller may do with a review now, as far as it can be told without a meeting and a verdict: the answers of the
 * decision itself, in the order in which it would give them.
 */
final class GateReviewActions {

    /**
     * What stands around a review.
     *
     * @param latest whether it is the newest of its gate and wave
     * @param boardLeaders who may lead a meeting of the board today
     */
    record Standing(GateReview review, Initiative initiative, boolean latest, Set<String> boardLeaders) {}

    private GateReviewActions() {}

    static List<AvailableAction> of(Standing standing, Caller caller, AvailableActions available) {
        return available.of(
                GateReview.LIFECYCLE,
                standing.review().status(),
                standing.initiative().id(),
                command -> command.equals(GateReview.DECIDE) ? againstDeciding(standing, caller) : null);
    }

    private static @Nullable ProblemType againstDeciding(Standing standing, Caller caller) {
        var initiative = standing.initiative();
        if (initiative.status().closed()) {
            return StageProblem.INITIATIVE_CLOSED;
        }
        if (!standing.latest()) {
            return GateProblem.REVIEW_SUPERSEDED;
        }
        if (standing.review().verdict() == GateVerdict.PASS) {
            return GateProblem.GATE_ALREADY_PASSED;
        }
        if (caller.subject().equals(standing.review().createdBy())
                || caller.subject().equals(initiative.programmeManager())) {
            return GateProblem.SEPARATION_OF_DUTIES;
        }
        var isSro = caller.may(Access.OWN_INITIATIVES, initiative.id())
                && caller.subject().equals(initiative.sro());
        return isSro || standing.boardLeaders().contains(caller.subject()) ? null : GateProblem.NOT_THE_DECIDER;
    }
}
