package org.mobiletoolkit.stakeholder.course.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.course.gate.CheckpointStatus.MET;
import static org.mobiletoolkit.stakeholder.course.gate.CheckpointStatus.NOT_MET;
import static org.mobiletoolkit.stakeholder.course.gate.CheckpointStatus.PARTIALLY_MET;
import static org.mobiletoolkit.stakeholder.course.gate.CheckpointStatus.UNKNOWN;
import static org.mobiletoolkit.stakeholder.course.gate.GateCases.CP1;
import static org.mobiletoolkit.stakeholder.course.gate.GateCases.CP2;
import static org.mobiletoolkit.stakeholder.course.gate.GateCases.MEETING;
import static org.mobiletoolkit.stakeholder.course.gate.GateCases.NOW;
import static org.mobiletoolkit.stakeholder.course.gate.GateCases.TODAY;
import static org.mobiletoolkit.stakeholder.course.gate.GateCases.given;
import static org.mobiletoolkit.stakeholder.course.gate.GateCases.hold;
import static org.mobiletoolkit.stakeholder.course.gate.GateCases.pass;
import static org.mobiletoolkit.stakeholder.course.gate.GateCases.passWith;
import static org.mobiletoolkit.stakeholder.course.gate.GateCases.stop;
import static org.mobiletoolkit.stakeholder.course.gate.GateCases.waiver;
import static org.mobiletoolkit.stakeholder.course.gate.Waiver.ReasonCode.IN_PROGRESS;
import static org.mobiletoolkit.stakeholder.course.gate.Waiver.ReasonCode.SERVICE_UNAVAILABLE;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.handbook.initiative.StageProblem;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.stakeholder.course.gate.GateRule.Outcome;
import org.mobiletoolkit.stakeholder.course.gate.GateRule.Outcome.Granted;
import org.mobiletoolkit.stakeholder.course.gate.GateRule.Outcome.Refused;

class GateRuleTest {

    @Test
    void passesWhenEveryCheckpointIsMet() {
        assertThat(GateRule.decide(pass(), given(MET, MET).gate())).isEqualTo(new Granted());
    }

    /** Verdict by status of the one checkpoint in doubt, without waivers: the whole table. */
    @Test
    void letsOnlyTheRightVerdictsThroughForEveryStatus() {
        for (var status : CheckpointStatus.values()) {
            var gate = given(MET, status).gate();
            assertThat(GateRule.decide(pass(), gate) instanceof Granted)
                    .as("PASS on %s", status)
                    .isEqualTo(status == MET);
            assertThat(GateRule.decide(passWith(List.of("report monthly")), gate) instanceof Granted)
                    .as("PASS_WITH_CONDITIONS without waiver on %s", status)
                    .isEqualTo(status == MET);
            assertThat(
                            GateRule.decide(passWith(List.of(), waiver(CP2, IN_PROGRESS, TODAY.plusDays(30))), gate)
                                    instanceof Granted)
                    .as("PASS_WITH_CONDITIONS with waiver on %s", status)
                    .isEqualTo(status == NOT_MET || status == PARTIALLY_MET);
            assertThat(
                            GateRule.decide(
                                            passWith(List.of(), waiver(CP2, SERVICE_UNAVAILABLE, TODAY.plusDays(14))),
                                            gate)
                                    instanceof Granted)
                    .as("PASS_WITH_CONDITIONS for an unavailable service on %s", status)
                    .isEqualTo(status == UNKNOWN);
            assertThat(GateRule.decide(hold(), gate)).as("HOLD on %s", status).isEqualTo(new Granted());
            assertThat(GateRule.decide(stop(), gate)).as("STOP on %s", status).isEqualTo(new Granted());
        }
    }

    @Test
    void namesTheCheckpointsAndFactsThatAreNotMet() {
        assertThat(GateRule.decide(pass(), given(NOT_MET, UNKNOWN).gate()))
                .isEqualTo(new Refused(
                        GateProblem.EVIDENCE_NOT_MET,
                        "GATE.EVIDENCE",
                        "2 of 2 checkpoints are not met: device gave no answer on F2.B (no answer)",
                        List.of(CP1, "F1.B", CP2, "F2.B")));
    }

    @Test
    void passesNothingOnNoCheckpointsAtAll() {
        assertThat(problem(GateRule.decide(pass(), given().gate()))).isEqualTo(GateProblem.EVIDENCE_NOT_MET);
    }

    @Test
    void passesOnlyWhenNothingElseIsInTheWay() {
        var gate = given(MET, MET)
                .obstacle("SF.ACTION", "Ownership is below 3 and has no action", "ownership")
                .obstacle("SF.ACTION", "Connectivity is below 3 and has no action", "connectivity")
                .obstacle("ZZ.OTHER", "Another feature misses something", "x-1")
                .gate();

        for (var proposal : List.of(pass(), passWith(List.of("Act on both factors by March")))) {
            assertThat(GateRule.decide(proposal, gate))
                    .isEqualTo(new Refused(
                            GateProblem.PREREQUISITE_NOT_MET,
                            "SF.ACTION",
                            "Ownership is below 3 and has no action; Connectivity is below 3 and has no action",
                            List.of("ownership", "connectivity")));
        }
        assertThat(GateRule.decide(hold(), gate)).isEqualTo(new Granted());
        assertThat(GateRule.decide(stop(), gate)).isEqualTo(new Granted());
    }

    @Test
    void refusesTheRequesterWhateverTheVerdict() {
        for (var proposal : List.of(pass(), passWith(List.of("c")), hold(), stop())) {
            assertThat(GateRule.decide(
                            proposal, given(MET, MET).requestedBy("sro@rrx").gate()))
                    .isEqualTo(new Refused(
                            GateProblem.SEPARATION_OF_DUTIES,
                            "GATE.SEPARATION",
                            "The gate was requested by, or the programme is run by, the person who decides",
                            List.of("sro@rrx")));
        }
    }

    @Test
    void refusesTheProgrammeManagerEvenAsChair() {
        var gate = given(MET, MET).requestedBy("deputy@rrx").decidedBy("programme-manager@rrx", false);

        assertThat(problem(GateRule.decide(
                        pass(),
                        gate.meeting(meeting("BOARD", true, 0, "programme-manager@rrx"))
                                .gate())))
                .isEqualTo(GateProblem.SEPARATION_OF_DUTIES);
    }

    @Test
    void letsTheChairDecide() {
        assertThat(GateRule.decide(
                        pass(), given(MET, MET).decidedBy("chair@rrx", false).gate()))
                .isEqualTo(new Granted());
    }

    @Test
    void refusesWhoIsNeitherSroNorChair() {
        assertThat(GateRule.decide(
                        pass(), given(MET, MET).decidedBy("member@rrx", false).gate()))
                .isEqualTo(new Refused(
                        GateProblem.NOT_THE_DECIDER,
                        "GATE.DECIDER",
                        "The decider is neither the initiative's SRO nor the chair of the meeting",
                        List.of("member@rrx")));
    }

    @Test
    void refusesAMeetingThatIsNotOfTheBoard() {
        assertThat(problem(GateRule.decide(
                        pass(),
                        given(MET, MET)
                                .meeting(meeting("PROJECT_GROUP", true, 0, "chair@rrx"))
                                .gate())))
                .isEqualTo(GateProblem.MEETING_NOT_DECIDING);
    }

    @Test
    void refusesAMeetingOfTomorrow() {
        assertThat(problem(GateRule.decide(
                        pass(),
                        given(MET, MET)
                                .meeting(meeting("BOARD", true, 1, "chair@rrx"))
                                .gate())))
                .isEqualTo(GateProblem.MEETING_NOT_DECIDING);
    }

    @Test
    void refusesAMeetingThatIsOlderThanTheRequest() {
        var meeting = meeting("BOARD", true, -1, "chair@rrx");
        for (var proposal : List.of(pass(), passWith(List.of("c")), hold(), stop())) {
            assertThat(problem(GateRule.decide(
                            proposal, given(MET, MET).meeting(meeting).gate())))
                    .isEqualTo(GateProblem.MEETING_NOT_DECIDING);
        }
        assertThat(GateRule.decide(
                        pass(),
                        given(MET, MET)
                                .meeting(meeting)
                                .requestedOn(TODAY.minusDays(1))
                                .gate()))
                .as("held on the very day of the request")
                .isEqualTo(new Granted());
    }

    @Test
    void refusesABoardThatIsNotAtWork() {
        var dissolved = new DecidingMeeting(
                MEETING, "BOARD", false, true, true, TODAY, Set.of("chair@rrx"), Set.of("chair@rrx", "sro@rrx"));

        assertThat(problem(GateRule.decide(
                        stop(), given(MET, MET).meeting(dissolved).gate())))
                .isEqualTo(GateProblem.MEETING_NOT_DECIDING);
    }

    @Test
    void refusesAnSroWhoWasNotInTheMeeting() {
        var without = new DecidingMeeting(
                MEETING, "BOARD", true, true, true, TODAY, Set.of("chair@rrx"), Set.of("chair@rrx"));

        assertThat(problem(
                        GateRule.decide(pass(), given(MET, MET).meeting(without).gate())))
                .isEqualTo(GateProblem.MEETING_NOT_DECIDING);
    }

    @Test
    void refusesAMeetingWithoutQuorum() {
        assertThat(GateRule.decide(
                        stop(),
                        given(MET, MET)
                                .meeting(meeting("BOARD", false, 0, "chair@rrx"))
                                .gate()))
                .isEqualTo(new Refused(
                        GateProblem.MEETING_NOT_QUORATE,
                        "GATE.MEETING",
                        "A decision of a meeting without quorum is not valid",
                        List.of(MEETING.toString())));
    }

    @Test
    void refusesBeforeTheEarlierGateIsPassed() {
        assertThat(GateRule.decide(pass(), given(MET, MET).earlierGateOpen().gate()))
                .isEqualTo(new Refused(
                        StageProblem.STAGE_NOT_REACHED,
                        "GATE.ORDER",
                        "The gate before this one is not passed",
                        List.of()));
    }

    @Test
    void acceptsEvidenceOfExactlyFiveMinutes() {
        var gate = given(MET, MET).readAt(NOW.minus(Duration.ofMinutes(5)));

        assertThat(GateRule.decide(pass(), gate.gate())).isEqualTo(new Granted());
    }

    @Test
    void refusesEvidenceAMillisecondOlder() {
        var gate = given(MET, MET).readAt(NOW.minus(Duration.ofMinutes(5)).minusMillis(1));

        assertThat(problem(GateRule.decide(pass(), gate.gate()))).isEqualTo(GateProblem.EVIDENCE_TOO_OLD);
        assertThat(problem(GateRule.decide(passWith(List.of("c")), gate.gate())))
                .isEqualTo(GateProblem.EVIDENCE_TOO_OLD);
        assertThat(GateRule.decide(hold(), gate.gate())).isEqualTo(new Granted());
    }

    @Test
    void refusesAHoldWithoutReasons() {
        for (var reasons : List.of(List.<String>of(), List.of("  "))) {
            var bare = new Proposal(GateVerdict.HOLD, reasons, true, List.of(), null, List.of(), List.of());

            assertThat(GateRule.decide(bare, given(MET, NOT_MET).gate()))
                    .isEqualTo(new Refused(
                            GateProblem.HOLD_INCOMPLETE, "GATE.HOLD", "A hold must carry reasons", List.of("reasons")));
        }
    }

    @Test
    void refusesAStopWithoutReasons() {
        for (var reasons : List.of(List.<String>of(), List.of("  "))) {
            var bare = new Proposal(GateVerdict.STOP, reasons, false, List.of(), null, List.of(), List.of());

            assertThat(GateRule.decide(bare, given(MET, NOT_MET).gate()))
                    .isEqualTo(new Refused(
                            GateProblem.STOP_INCOMPLETE, "GATE.STOP", "A stop must carry reasons", List.of("reasons")));
        }
    }

    @Test
    void refusesConditionsAndARoadmapWithAVerdictToWhichTheyDoNotBelong() {
        var gate = given(MET, MET).gate();
        var conditions = List.of("report monthly");

        for (var verdict : List.of(GateVerdict.PASS, GateVerdict.HOLD, GateVerdict.STOP)) {
            var proposal = new Proposal(verdict, List.of("r"), true, List.of(), null, conditions, List.of());
            assertThat(problem(GateRule.decide(proposal, gate))).isEqualTo(GateProblem.CONDITIONS_NOT_ALLOWED);
        }
        for (var verdict : List.of(GateVerdict.PASS, GateVerdict.STOP)) {
            var planned = new Proposal(verdict, List.of("r"), true, List.of(TODAY), null, List.of(), List.of());
            var awaited = new Proposal(verdict, List.of("r"), false, List.of(), TODAY, List.of(), List.of());
            assertThat(problem(GateRule.decide(planned, gate))).isEqualTo(GateProblem.ROADMAP_NOT_ALLOWED);
            assertThat(problem(GateRule.decide(awaited, gate))).isEqualTo(GateProblem.ROADMAP_NOT_ALLOWED);
        }
    }

    @Test
    void refusesABoardWhoseTermsNobodyApproved() {
        var bare = new DecidingMeeting(
                MEETING, "BOARD", true, false, true, TODAY, Set.of("chair@rrx"), Set.of("chair@rrx", "sro@rrx"));

        assertThat(problem(GateRule.decide(pass(), given(MET, MET).meeting(bare).gate())))
                .isEqualTo(GateProblem.MEETING_NOT_DECIDING);
    }

    @Test
    void wantsAnInterimWayOnlyAtTheFirstGate() {
        var without =
                new Proposal(GateVerdict.HOLD, List.of("not ready"), false, List.of(), null, List.of(), List.of());

        assertThat(GateRule.decide(without, given(MET, NOT_MET).gate()))
                .isEqualTo(new Refused(
                        GateProblem.HOLD_INCOMPLETE,
                        "GATE.HOLD",
                        "A hold at gate 1 must carry a roadmap with an INTERIM_SOLUTION or a PILOT",
                        List.of("roadmap")));
        assertThat(GateRule.decide(without, given(MET, NOT_MET).laterGate().gate()))
                .isEqualTo(new Granted());
    }

    @Test
    void refusesDatesInThePast() {
        var yesterday = TODAY.minusDays(1);
        var late = new Proposal(
                GateVerdict.HOLD, List.of("r"), true, List.of(yesterday, TODAY), yesterday, List.of(), List.of());

        assertThat(GateRule.decide(late, given(MET, MET).gate()))
                .isEqualTo(new Refused(
                        GateProblem.DATE_IN_THE_PAST,
                        "GATE.HOLD",
                        "The date to return and the due dates of the roadmap must not lie in the past",
                        List.of(yesterday.toString(), yesterday.toString())));
    }

    @Test
    void judgesWhoSpeaksBeforeWhatIsTrue() {
        var gate = given(NOT_MET, NOT_MET).requestedBy("sro@rrx").earlierGateOpen();

        assertThat(problem(GateRule.decide(pass(), gate.gate()))).isEqualTo(GateProblem.SEPARATION_OF_DUTIES);
    }

    private static DecidingMeeting meeting(String kind, boolean quorate, int inDays, String chair) {
        return new DecidingMeeting(
                MEETING, kind, true, true, quorate, TODAY.plusDays(inDays), Set.of(chair), Set.of(chair, "sro@rrx"));
    }

    private static ProblemType problem(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).problem();
    }

    @Test
    void needsTheInitiativesOwnSroInTheRoom() {
        var meeting = new DecidingMeeting(
                java.util.UUID.randomUUID(),
                "BOARD",
                true,
                true,
                true,
                java.time.LocalDate.of(2026, 6, 15),
                java.util.Set.of("chair@rrx"),
                java.util.Set.of("chair@rrx", "sro@rrx"));

        assertThat(GateRule.sroAttended(meeting, "sro@rrx")).isEqualTo(new GateRule.Outcome.Granted());
        assertThat(GateRule.sroAttended(meeting, "another-sro@rrx"))
                .isEqualTo(new GateRule.Outcome.Refused(
                        GateProblem.MEETING_NOT_DECIDING,
                        "GATE.MEETING",
                        "The initiative's SRO was not at the meeting",
                        java.util.List.of(meeting.id().toString())));
    }
}
