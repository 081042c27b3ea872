package org.mobiletoolkit.stakeholder.course.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus.ACTIVE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mobiletoolkit.handbook.initiative.StageProblem;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.stakeholder.course.gate.GateRule.Outcome;
import org.mobiletoolkit.stakeholder.course.gate.GateRule.Outcome.Granted;
import org.mobiletoolkit.stakeholder.course.gate.GateRule.Outcome.Refused;
import org.mobiletoolkit.stakeholder.course.gate.RequestRule.Wave;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeProblem;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus;

class RequestRuleTest {

    /** Every gate asked for at every step of the way. */
    @Test
    void grantsOnlyTheGateOfTheCurrentStep() {
        var passed = EnumSet.noneOf(Gate.class);
        for (var current : Gate.values()) {
            for (var asked : Gate.values()) {
                var expected = asked == current
                        ? null
                        : asked.compareTo(current) < 0
                                ? GateProblem.GATE_ALREADY_PASSED
                                : StageProblem.STAGE_NOT_REACHED;
                assertThat(problem(RequestRule.decide(asked, Wave.NONE, ACTIVE, passed, null, false)))
                        .as("%s asked for at %s", asked, current)
                        .isEqualTo(expected);
            }
            passed.add(current);
        }
    }

    @Test
    void namesTheGatesThatAreMissing() {
        assertThat(RequestRule.decide(Gate.G4, Wave.NONE, ACTIVE, Set.of(Gate.G1), null, false))
                .isEqualTo(new Refused(
                        StageProblem.STAGE_NOT_REACHED,
                        "GATE.ORDER",
                        "An earlier gate is not passed yet",
                        List.of("G2", "G3")));
    }

    @ParameterizedTest
    @EnumSource(InitiativeStatus.class)
    void wantsAnActiveInitiative(InitiativeStatus status) {
        assertThat(problem(RequestRule.decide(Gate.G1, Wave.NONE, status, Set.of(), null, false)))
                .isEqualTo(status == ACTIVE ? null : InitiativeProblem.INITIATIVE_NOT_ACTIVE);
    }

    @ParameterizedTest
    @EnumSource(GateReview.Status.class)
    void opensOneReviewAtATime(GateReview.Status latest) {
        assertThat(problem(RequestRule.decide(Gate.G1, Wave.NONE, ACTIVE, Set.of(), latest, false)))
                .isEqualTo(latest == GateReview.Status.REQUESTED ? GateProblem.REVIEW_ALREADY_OPEN : null);
    }

    @ParameterizedTest
    @EnumSource(Gate.class)
    void takesAWaveOnlyAtTheFifthGate(Gate gate) {
        var passed = EnumSet.range(Gate.G1, gate);
        passed.remove(gate);

        assertThat(problem(RequestRule.decide(gate, Wave.KNOWN, ACTIVE, passed, null, false)))
                .isEqualTo(gate == Gate.G5 ? null : GateProblem.WAVE_NOT_EXPECTED);
        assertThat(problem(RequestRule.decide(gate, Wave.UNKNOWN, ACTIVE, passed, null, false)))
                .isEqualTo(gate == Gate.G5 ? CommonProblem.UNKNOWN_REFERENCE : GateProblem.WAVE_NOT_EXPECTED);
    }

    @Test
    void letsFurtherWavesFollowTheFirst() {
        var passed = EnumSet.range(Gate.G1, Gate.G5);

        assertThat(problem(RequestRule.decide(Gate.G5, Wave.KNOWN, ACTIVE, passed, null, false)))
                .isNull();
        assertThat(problem(RequestRule.decide(Gate.G5, Wave.KNOWN, ACTIVE, passed, GateReview.Status.DECIDED, false)))
                .isNull();
        assertThat(problem(RequestRule.decide(Gate.G5, Wave.KNOWN, ACTIVE, passed, GateReview.Status.DECIDED, true)))
                .isEqualTo(GateProblem.GATE_ALREADY_PASSED);
        assertThat(problem(RequestRule.decide(Gate.G5, Wave.NONE, ACTIVE, passed, null, false)))
                .isEqualTo(GateProblem.GATE_ALREADY_PASSED);
    }

    private static @Nullable ProblemType problem(Outcome outcome) {
        return outcome instanceof Granted ? null : ((Refused) outcome).problem();
    }
}
