package org.mobiletoolkit.stakeholder.course.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.course.gate.CheckpointStatus.MET;
import static org.mobiletoolkit.stakeholder.course.gate.CheckpointStatus.NOT_MET;
import static org.mobiletoolkit.stakeholder.course.gate.CheckpointStatus.PARTIALLY_MET;
import static org.mobiletoolkit.stakeholder.course.gate.CheckpointStatus.UNKNOWN;
import static org.mobiletoolkit.stakeholder.course.gate.GateCases.CP1;
import static org.mobiletoolkit.stakeholder.course.gate.GateCases.CP2;
import static org.mobiletoolkit.stakeholder.course.gate.GateCases.TODAY;
import static org.mobiletoolkit.stakeholder.course.gate.GateCases.given;
import static org.mobiletoolkit.stakeholder.course.gate.GateCases.passWith;
import static org.mobiletoolkit.stakeholder.course.gate.GateCases.waiver;
import static org.mobiletoolkit.stakeholder.course.gate.Waiver.ReasonCode.IN_PROGRESS;
import static org.mobiletoolkit.stakeholder.course.gate.Waiver.ReasonCode.RISK_ACCEPTED;
import static org.mobiletoolkit.stakeholder.course.gate.Waiver.ReasonCode.SERVICE_UNAVAILABLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mobiletoolkit.stakeholder.course.gate.GateRule.Outcome;
import org.mobiletoolkit.stakeholder.course.gate.GateRule.Outcome.Refused;

class WaiverRuleTest {

    private static final LocalDate SOON = TODAY.plusDays(10);

    @Test
    void acceptsOneWaiverForEachCheckpointThatIsNotMet() {
        var proposal = passWith(List.of(), waiver(CP1, IN_PROGRESS, SOON), waiver(CP2, SERVICE_UNAVAILABLE, SOON));

        assertThat(WaiverRule.check(proposal, given(NOT_MET, UNKNOWN, MET).gate()))
                .isEmpty();
    }

    @Test
    void namesEachCheckpointWithoutAWaiver() {
        var proposal = passWith(List.of("a condition"), waiver(CP1, IN_PROGRESS, SOON));

        assertThat(WaiverRule.check(proposal, given(NOT_MET, PARTIALLY_MET).gate()))
                .contains(new Refused(
                        GateProblem.WAIVER_MISSING,
                        "GATE.WAIVERS",
                        "Each checkpoint that is not met needs a waiver",
                        List.of(CP2, "F2.B")));
    }

    @Test
    void refusesAWaiverTwice() {
        var proposal = passWith(List.of(), waiver(CP1, IN_PROGRESS, SOON), waiver(CP1, RISK_ACCEPTED, SOON));

        assertThat(WaiverRule.check(proposal, given(NOT_MET).gate()))
                .isEqualTo(notAllowed("A checkpoint is waived twice", CP1));
    }

    @Test
    void refusesAWaiverOfWhatIsMetOrOfAnotherGate() {
        var proposal = passWith(
                List.of(),
                waiver(CP1, IN_PROGRESS, SOON),
                waiver(CP2, IN_PROGRESS, SOON),
                waiver("deploy.optimise.checkpoint.1", IN_PROGRESS, SOON));

        assertThat(WaiverRule.check(proposal, given(NOT_MET, MET).gate()))
                .isEqualTo(notAllowed(
                        "A waiver names a checkpoint that is met or does not belong to this gate",
                        CP2,
                        "deploy.optimise.checkpoint.1"));
    }

    @ParameterizedTest
    @EnumSource(Waiver.ReasonCode.class)
    void waivesTheUnknownOnlyForAnUnavailableService(Waiver.ReasonCode code) {
        var answer = WaiverRule.check(
                passWith(List.of(), waiver(CP1, code, SOON)), given(UNKNOWN).gate());

        assertThat(answer)
                .isEqualTo(
                        code == SERVICE_UNAVAILABLE
                                ? Optional.empty()
                                : notAllowed(CP1 + " is UNKNOWN and can be waived only with SERVICE_UNAVAILABLE", CP1));
    }

    @Test
    void waivesTheUnknownForFourteenDaysAndNotForFifteen() {
        var gate = given(UNKNOWN).gate();

        assertThat(WaiverRule.check(passWith(List.of(), waiver(CP1, SERVICE_UNAVAILABLE, TODAY.plusDays(14))), gate))
                .isEmpty();
        assertThat(WaiverRule.check(passWith(List.of(), waiver(CP1, SERVICE_UNAVAILABLE, TODAY.plusDays(15))), gate))
                .isEqualTo(notAllowed(CP1 + " is UNKNOWN and can be waived for at most 14 days", CP1));
    }

    @Test
    void refusesAnUnavailableServiceAsReasonWhereItAnswered() {
        assertThat(WaiverRule.check(
                        passWith(List.of(), waiver(CP1, SERVICE_UNAVAILABLE, SOON)),
                        given(NOT_MET).gate()))
                .isEqualTo(notAllowed(CP1 + " was answered, so SERVICE_UNAVAILABLE is no reason", CP1));
    }

    @Test
    void refusesAWaiverWithoutReasonOrOwnerOrWithAPastDate() {
        var hollow = new Waiver(CP1, IN_PROGRESS, " ", " ", TODAY.minusDays(1));

        assertThat(WaiverRule.check(passWith(List.of(), hollow), given(NOT_MET).gate()))
                .isEqualTo(notAllowed(
                        CP1 + " is waived without a reason; " + CP1 + " is waived without an owner; " + CP1
                                + " is waived until a day in the past",
                        CP1));
    }

    @Test
    void refusesConditionsThatAreNone() {
        assertThat(WaiverRule.check(passWith(List.of(" ")), given(MET).gate()))
                .contains(new Refused(
                        GateProblem.CONDITIONS_MISSING,
                        "GATE.WAIVERS",
                        "Every checkpoint is met and no condition is named: decide PASS",
                        List.of("conditions")));
    }

    @ParameterizedTest
    @EnumSource(
            value = GateVerdict.class,
            names = {"PASS", "HOLD", "STOP"})
    void refusesWaiversWithAnyOtherVerdict(GateVerdict verdict) {
        var proposal = new Proposal(
                verdict, List.of("r"), true, List.of(), null, List.of(), List.of(waiver(CP1, IN_PROGRESS, SOON)));

        assertThat(WaiverRule.check(proposal, given(NOT_MET).gate()))
                .isEqualTo(notAllowed("Only PASS_WITH_CONDITIONS carries waivers", CP1));
    }

    private static Optional<Outcome> notAllowed(String detail, String... offending) {
        return Optional.of(new Refused(GateProblem.WAIVER_NOT_ALLOWED, "GATE.WAIVERS", detail, List.of(offending)));
    }
}
