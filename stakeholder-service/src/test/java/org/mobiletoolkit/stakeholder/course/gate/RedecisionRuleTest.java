package org.mobiletoolkit.stakeholder.course.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mobiletoolkit.handbook.initiative.StageProblem;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.stakeholder.course.gate.GateRule.Outcome;
import org.mobiletoolkit.stakeholder.course.gate.GateRule.Outcome.Granted;
import org.mobiletoolkit.stakeholder.course.gate.GateRule.Outcome.Refused;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeProblem;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus;

class RedecisionRuleTest {

    /** Every verdict on a review that is not passed, for every status of the initiative. */
    @ParameterizedTest
    @EnumSource(InitiativeStatus.class)
    void passesOnlyWhatIsActiveAndHoldsOrStopsWhatIsNotClosed(InitiativeStatus status) {
        for (var verdict : GateVerdict.values()) {
            var expected = status.closed()
                    ? StageProblem.INITIATIVE_CLOSED
                    : verdict.passes() && status != InitiativeStatus.ACTIVE
                            ? InitiativeProblem.INITIATIVE_NOT_ACTIVE
                            : null;
            assertThat(problem(RedecisionRule.decide(verdict, null, true, status)))
                    .as("%s while %s", verdict, status)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(GateVerdict.class)
    void leavesAPassedGatePassedAndLooksAgainOnlyAtConditions(GateVerdict verdict) {
        assertThat(problem(RedecisionRule.decide(
                        verdict, GateVerdict.PASS_WITH_CONDITIONS, true, InitiativeStatus.ACTIVE)))
                .isEqualTo(verdict.passes() ? null : GateProblem.GATE_ALREADY_PASSED);
        assertThat(problem(RedecisionRule.decide(verdict, GateVerdict.PASS, true, InitiativeStatus.ACTIVE)))
                .isEqualTo(GateProblem.GATE_ALREADY_PASSED);
        assertThat(problem(RedecisionRule.decide(verdict, GateVerdict.HOLD, true, InitiativeStatus.ACTIVE)))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(GateVerdict.class)
    void decidesOnlyTheNewestReview(GateVerdict verdict) {
        assertThat(problem(RedecisionRule.decide(verdict, null, false, InitiativeStatus.ACTIVE)))
                .isEqualTo(GateProblem.REVIEW_SUPERSEDED);
    }

    private static @Nullable ProblemType problem(Outcome outcome) {
        return outcome instanceof Granted ? null : ((Refused) outcome).problem();
    }
}
