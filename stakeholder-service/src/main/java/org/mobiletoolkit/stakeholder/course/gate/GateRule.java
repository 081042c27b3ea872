package org.mobiletoolkit.stakeholder.course.gate;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mobiletoolkit.handbook.initiative.StageProblem;
import org.mobiletoolkit.platform.problem.ProblemType;

/**
 * Decides whether a gate decision may be taken as proposed (handbook 2.2, rules 1 to 6).
 *
 * <p>A rule and nothing else: no clock, no database, no framework. It names the first rule that forbids the decision,
 * and everything that breaks this rule.
 */
final class GateRule {

    /** The answer of the rule. */
    sealed interface Outcome {

        /** The decision may be taken. */
        record Granted() implements Outcome {}

        /**
         * The decision may not be taken.
         *
         * @param rule the rule that forbids it, e.g. {@code GATE.EVIDENCE}
         * @param offending ids of checkpoints, codes of facts, people or days that break it
         */
        record Refused(ProblemType problem, String rule, String detail, List<String> offending) implements Outcome {}
    }

    private static final String BOARD = "BOARD";

    /** The order matters: who may speak, then what is true, then what the decision must carry. */
    private static final List<BiFunction<Proposal, GateCase, Optional<Outcome>>> RULES = List.of(
            GateRule::requesterDoesNotDecide,
            GateRule::sroOrChairDecides,
            GateRule::boardHasMet,
            GateRule::meetingIsQuorate,
            GateRule::earlierGateIsPassed,
            GateRule::evidenceIsFresh,
            GateRule::everyCheckpointIsMet,
            GateRule::nothingElseIsInTheWay,
            WaiverRule::check,
            GateRule::holdCarriesReasons,
            GateRule::stopCarriesReasons,
            GateRule::onlyAHoldCarriesARoadmap,
            GateRule::firstHoldShowsAnInterimWay,
            GateRule::datesLieAhead);

    private GateRule() {}

    static Outcome decide(Proposal proposal, GateCase gate) {
        return RULES.stream()
                .map(rule -> rule.apply(proposal, gate))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(Outcome.Granted::new);
    }

    static Optional<Outcome> refused(ProblemType problem, String rule, String detail, List<String> offending) {
        return Optional.of(new Outcome.Refused(problem, rule, detail, offending));
    }

    /**
     * A board decides a gate only with the initiative's own SRO in the room (handbook 6.6): whom a group's list of members
     * calls SRO does not matter.
     */
    static Outcome sroAttended(DecidingMeeting meeting, String sro) {
        return meeting.attendeeSubjects().contains(sro)
                ? new Outcome.Granted()
                : notDeciding(meeting, "The initiative's SRO was not at the meeting")
                        .orElseThrow();
    }

    private static Optional<Outcome> requesterDoesNotDecide(Proposal proposal, GateCase gate) {
        if (!gate.decider().equals(gate.requester()) && !gate.decider().equals(gate.programmeManager())) {
            return Optional.empty();
        }
        return refused(
                GateProblem.SEPARATION_OF_DUTIES,
                "GATE.SEPARATION",
                "The gate was requested by, or the programme is run by, the person who decides",
                List.of(gate.decider()));
    }

    private static Optional<Outcome> sroOrChairDecides(Proposal proposal, GateCase gate) {
        if (gate.deciderIsSro() || gate.deciderChairs()) {
            return Optional.empty();
        }
        return refused(
                GateProblem.NOT_THE_DECIDER,
                "GATE.DECIDER",
                "The decider is neither the initiative's SRO nor the chair of the meeting",
                List.of(gate.decider()));
    }

    private static Optional<Outcome> boardHasMet(Proposal proposal, GateCase gate) {
        var meeting = gate.meeting();
        if (!meeting.groupKind().equals(BOARD)) {
            return notDeciding(meeting, "Gates are decided in a meeting of the board, not of " + meeting.groupKind());
        }
        if (!meeting.groupActive()) {
            return notDeciding(meeting, "The board that met is not at work");
        }
        if (!meeting.termsApproved()) {
            return notDeciding(
                    meeting,
                    "Nobody has approved the board's terms of reference as they stand; somebody who did not write"
                            + " them approves them first");
        }
        if (meeting.heldOn().isBefore(gate.requestedOn())) {
            return notDeciding(
                    meeting,
                    "The meeting was on %s, the gate was requested on %s: it cannot have lain before the board"
                            .formatted(meeting.heldOn(), gate.requestedOn()));
        }
        if (meeting.heldOn().isAfter(gate.today())) {
            return notDeciding(meeting, "The meeting on " + meeting.heldOn() + " has not been held yet");
        }
        if (!gate.deciderWasThere()) {
            return notDeciding(meeting, "The decider did not attend the meeting");
        }
        return Optional.empty();
    }

    private static Optional<Outcome> notDeciding(DecidingMeeting meeting, String detail) {
        return refused(
                GateProblem.MEETING_NOT_DECIDING,
                "GATE.MEETING",
                detail,
                List.of(meeting.id().toString()));
    }

    private static Optional<Outcome> meetingIsQuorate(Proposal proposal, GateCase gate) {
        if (gate.meeting().quorate()) {
            return Optional.empty();
        }
        return refused(
                GateProblem.MEETING_NOT_QUORATE,
                "GATE.MEETING",
                "A decision of a meeting without quorum is not valid"
                        + lacking(gate.meeting().lacking()),
                List.of(gate.meeting().id().toString()));
    }

    private static String lacking(List<String> what) {
        return what.isEmpty() ? "" : "; this one lacked " + String.join(", ", what);
    }

    private static Optional<Outcome> earlierGateIsPassed(Proposal proposal, GateCase gate) {
        if (gate.previousGatePassed()) {
            return Optional.empty();
        }
        return refused(
                StageProblem.STAGE_NOT_REACHED, "GATE.ORDER", "The gate before this one is not passed", List.of());
    }

    private static Optional<Outcome> evidenceIsFresh(Proposal proposal, GateCase gate) {
        var age = Duration.between(gate.readAt(), gate.now());
        if (!proposal.verdict().passes() || age.compareTo(gate.maxAge()) <= 0) {
            return Optional.empty();
        }
        return refused(
                GateProblem.EVIDENCE_TOO_OLD,
                "GATE.EVIDENCE",
                "The evidence was read %s before the decision; at most %s is allowed".formatted(age, gate.maxAge()),
                List.of(gate.readAt().toString()));
    }

    private static Optional<Outcome> everyCheckpointIsMet(Proposal proposal, GateCase gate) {
        var unmet = gate.checkpoints().stream()
                .filter(checkpoint -> !checkpoint.met())
                .toList();
        if (proposal.verdict() != GateVerdict.PASS
                || unmet.isEmpty() && !gate.checkpoints().isEmpty()) {
            return Optional.empty();
        }
        return refused(
                GateProblem.EVIDENCE_NOT_MET,
                "GATE.EVIDENCE",
                "%d of %d checkpoints are not met"
                                .formatted(unmet.size(), gate.checkpoints().size())
                        + silence(unmet),
                unmet.stream()
                        .flatMap(checkpoint ->
                                Stream.concat(Stream.of(checkpoint.id()), checkpoint.unmetFacts().stream()))
                        .toList());
    }

    /** Who gave no answer, and why: nobody has to look for a record that is missing there. */
    private static String silence(List<CheckpointReading> unmet) {
        var silent = unmet.stream()
                .flatMap(checkpoint -> checkpoint.facts().stream())
                .filter(fact -> fact.mandatory() && fact.unanswered() != null)
                .map(fact -> "%s gave no answer on %s (%s)".formatted(fact.service(), fact.code(), fact.unanswered()))
                .distinct()
                .toList();
        return silent.isEmpty() ? "" : ": " + String.join("; ", silent);
    }

    private static Optional<Outcome> nothingElseIsInTheWay(Proposal proposal, GateCase gate) {
        if (!proposal.verdict().passes() || gate.obstacles().isEmpty()) {
            return Optional.empty();
        }
        var rule = gate.obstacles().get(0).rule();
        var broken = gate.obstacles().stream()
                .filter(obstacle -> obstacle.rule().equals(rule))
                .toList();
        return refused(
                GateProblem.PREREQUISITE_NOT_MET,
                rule,
                broken.stream()
                        .map(GatePrerequisite.Obstacle::detail)
                        .distinct()
                        .collect(Collectors.joining("; ")),
                broken.stream()
                        .flatMap(obstacle -> obstacle.offending().stream())
                        .toList());
    }

    private static Optional<Outcome> holdCarriesReasons(Proposal proposal, GateCase gate) {
        return proposal.verdict() != GateVerdict.HOLD || proposal.reasoned()
                ? Optional.empty()
                : refused(GateProblem.HOLD_INCOMPLETE, "GATE.HOLD", "A hold must carry reasons", List.of("reasons"));
    }

    /** It ends the initiative for good: whoever reads of it later is to know why. */
    private static Optional<Outcome> stopCarriesReasons(Proposal proposal, GateCase gate) {
        return proposal.verdict() != GateVerdict.STOP || proposal.reasoned()
                ? Optional.empty()
                : refused(GateProblem.STOP_INCOMPLETE, "GATE.STOP", "A stop must carry reasons", List.of("reasons"));
    }

    private static Optional<Outcome> onlyAHoldCarriesARoadmap(Proposal proposal, GateCase gate) {
        return proposal.verdict() == GateVerdict.HOLD || proposal.roadmapDues().isEmpty() && proposal.returnOn() == null
                ? Optional.empty()
                : refused(
                        GateProblem.ROADMAP_NOT_ALLOWED,
                        "GATE.HOLD",
                        "A roadmap and a day to return belong to a hold, not to " + proposal.verdict(),
                        List.of("roadmap", "returnOn"));
    }

    private static Optional<Outcome> firstHoldShowsAnInterimWay(Proposal proposal, GateCase gate) {
        if (proposal.verdict() != GateVerdict.HOLD || !gate.firstGate() || proposal.interimWay()) {
            return Optional.empty();
        }
        return refused(
                GateProblem.HOLD_INCOMPLETE,
                "GATE.HOLD",
                "A hold at gate 1 must carry a roadmap with an INTERIM_SOLUTION or a PILOT",
                List.of("roadmap"));
    }

    private static Optional<Outcome> datesLieAhead(Proposal proposal, GateCase gate) {
        var past = Stream.concat(Stream.ofNullable(proposal.returnOn()), proposal.roadmapDues().stream())
                .filter(day -> day.isBefore(gate.today()))
                .map(Object::toString)
                .toList();
        if (past.isEmpty()) {
            return Optional.empty();
        }
        return refused(
                GateProblem.DATE_IN_THE_PAST,
                "GATE.HOLD",
                "The date to return and the due dates of the roadmap must not lie in the past",
                past);
    }
}
