package org.mobiletoolkit.stakeholder.course.gate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.initiative.StageProblem;
import org.mobiletoolkit.stakeholder.course.gate.GateRule.Outcome;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeProblem;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus;

/**
 * Decides whether a review can take this verdict now, given what was decided before (handbook 2.1 and 2.2 rule 6): a
 * passed gate stays passed, and is passed again only where it was passed with conditions, so that waivers can be
 * prolonged or become needless; only the newest review of a gate is decided, and no gate is passed while the initiative
 * rests.
 */
final class RedecisionRule {

    private static final String RULE = "GATE.AGAIN";

    private RedecisionRule() {}

    /**
     * The answer of the rule.
     *
     * @param standing what was last decided of the review; null when nothing was
     */
    static Outcome decide(
            GateVerdict verdict, @Nullable GateVerdict standing, boolean latest, InitiativeStatus status) {
        return Stream.of(isOpen(status), isLatest(latest), staysPassed(verdict, standing), isActive(verdict, status))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(Outcome.Granted::new);
    }

    private static Optional<Outcome> isOpen(InitiativeStatus status) {
        return status.closed()
                ? GateRule.refused(StageProblem.INITIATIVE_CLOSED, RULE, "The initiative is " + status, List.of())
                : Optional.empty();
    }

    private static Optional<Outcome> isLatest(boolean latest) {
        return latest
                ? Optional.empty()
                : GateRule.refused(
                        GateProblem.REVIEW_SUPERSEDED,
                        RULE,
                        "The gate was requested again after this review",
                        List.of());
    }

    private static Optional<Outcome> staysPassed(GateVerdict verdict, @Nullable GateVerdict standing) {
        if (standing == GateVerdict.PASS) {
            return refused("The gate is passed without conditions: there is nothing left to decide at it");
        }
        return standing == GateVerdict.PASS_WITH_CONDITIONS && !verdict.passes()
                ? refused("A passed gate stays passed; hold or stop at the gate of the current step")
                : Optional.empty();
    }

    private static Optional<Outcome> refused(String detail) {
        return GateRule.refused(GateProblem.GATE_ALREADY_PASSED, RULE, detail, List.of());
    }

    private static Optional<Outcome> isActive(GateVerdict verdict, InitiativeStatus status) {
        return verdict.passes() && status != InitiativeStatus.ACTIVE
                ? GateRule.refused(
                        InitiativeProblem.INITIATIVE_NOT_ACTIVE,
                        RULE,
                        "No gate is passed while the initiative is %s; resume it first".formatted(status),
                        List.of())
                : Optional.empty();
    }
}
