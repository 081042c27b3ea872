package org.mobiletoolkit.stakeholder.course.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.initiative.StageProblem;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.stakeholder.course.gate.GateRule.Outcome;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeProblem;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus;

/**
 * Decides whether a gate may be requested (handbook 2.2, rules 1 and 7): only that of the current step, of an active
 * initiative, once at a time; gate 5 also for each further rollout wave.
 */
final class RequestRule {

    /** What a request says of a rollout wave. */
    enum Wave {
        NONE,
        UNKNOWN,
        KNOWN
    }

    private static final String ORDER = "GATE.ORDER";
    private static final String WAVE = "GATE.WAVE";

    private RequestRule() {}

    /**
     * The answer of the rule.
     *
     * @param wave what the request says of a rollout wave
     * @param latest where the newest review of the same gate and wave stands; null when there is none
     * @param latestPassed whether the board has let that review through
     */
    static Outcome decide(
            Gate gate,
            Wave wave,
            InitiativeStatus status,
            Set<Gate> passed,
            GateReview.@Nullable Status latest,
            boolean latestPassed) {
        return Stream.of(
                        waveFits(gate, wave),
                        isActive(status),
                        earlierGatesArePassed(gate, passed),
                        isNotPassed(gate, wave, passed, latestPassed),
                        isNotOpen(gate, latest))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(Outcome.Granted::new);
    }

    private static Optional<Outcome> waveFits(Gate gate, Wave wave) {
        if (wave == Wave.NONE) {
            return Optional.empty();
        }
        if (!gate.perWave()) {
            return GateRule.refused(
                    GateProblem.WAVE_NOT_EXPECTED, WAVE, gate + " is not decided per wave", List.of("waveId"));
        }
        return wave == Wave.KNOWN
                ? Optional.empty()
                : GateRule.refused(
                        CommonProblem.UNKNOWN_REFERENCE,
                        WAVE,
                        "No service has announced this rollout wave of the initiative; leave waveId out to go live"
                                + " with all waves",
                        List.of("waveId"));
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

    private static Optional<Outcome> isNotPassed(Gate gate, Wave wave, Set<Gate> passed, boolean latestPassed) {
        var again = wave == Wave.KNOWN ? latestPassed : passed.contains(gate);
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
