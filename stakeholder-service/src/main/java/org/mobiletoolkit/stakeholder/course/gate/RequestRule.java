package org.mobiletoolkit.stakeholder.course.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.initiative.StageProblem;
import org.mobiletoolkit.stakeholder.course.gate.GateRule.Outcome;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeProblem;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus;

/**
 * Decides whether a gate may be requested (handbook 2.2, rules 1 and 7): only that of the current step, of an active
 * initiative, once at a time; gate 5 also for each further rollout wave.
 */
final class RequestRule {

    private static final String ORDER = "GATE.ORDER";

    private RequestRule() {}

    /**
     * The answer of the rule.
     *
     * @param forWave whether the request names a rollout wave
     * @param latest where the newest review of the same gate and wave stands; null when there is none
     * @param latestPassed whether the board has let that review through
     */
    static Outcome decide(
            Gate gate,
            boolean forWave,
            InitiativeStatus status,
            Set<Gate> passed,
            GateReview.@Nullable Status latest,
            boolean latestPassed) {
        return Stream.of(
                        waveFits(gate, forWave),
                        isActive(status),
                        earlierGatesArePassed(gate, passed),
                        isNotPassed(gate, forWave, passed, latestPassed),
                        isNotOpen(gate, latest))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(Outcome.Granted::new);
    }

    private static Optional<Outcome> waveFits(Gate gate, boolean forWave) {
        return forWave && !gate.perWave()
                ? GateRule.refused(
                        GateProblem.WAVE_NOT_EXPECTED,
                        "GATE.WAVE",
                        gate + " is not decided per wave",
                        List.of("waveId"))
                : Optional.empty();
    }

    private static Optional<Outcome> isActive(InitiativeStatus status) {
        return status == InitiativeStatus.ACTIVE
                ? Optional.empty()
                : GateRule.refused(
                        InitiativeProblem.INITIATIVE_NOT_ACTIVE,
                        ORDER,
                        "A gate is requested for an active initiative, not for one that is " + status,
                        List.of());
    }

    private static Optional<Outcome> earlierGatesArePassed(Gate gate, Set<Gate> passed) {
        var open = Stream.of(Gate.values())
                .filter(earlier -> earlier.compareTo(gate) < 0 && !passed.contains(earlier))
                .map(Gate::name)
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : GateRule.refused(StageProblem.STAGE_NOT_REACHED, ORDER, "An earlier gate is not passed yet", open);
    }

    private static Optional<Outcome> isNotPassed(Gate gate, boolean forWave, Set<Gate> passed, boolean latestPassed) {
        var again = forWave ? latestPassed : passed.contains(gate);
        return again
                ? GateRule.refused(
                        GateProblem.GATE_ALREADY_PASSED, ORDER, gate + " is already passed", List.of(gate.name()))
                : Optional.empty();
    }

    private static Optional<Outcome> isNotOpen(Gate gate, GateReview.@Nullable Status latest) {
        return latest == GateReview.Status.REQUESTED
                ? GateRule.refused(
                        GateProblem.REVIEW_ALREADY_OPEN,
                        ORDER,
                        "A review of %s is open already".formatted(gate),
                        List.of(gate.name()))
                : Optional.empty();
    }
}
