package org.mobiletoolkit.stakeholder.course.gate;

import static org.mobiletoolkit.stakeholder.course.gate.Waiver.ReasonCode.SERVICE_UNAVAILABLE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mobiletoolkit.stakeholder.course.gate.GateRule.Outcome;

/**
 * Decides whether the waivers of a decision are right (handbook 2.2 rule 3): one for each checkpoint that is not met,
 * none for another; an unknown one only because its service does not answer, and for two weeks at most.
 */
final class WaiverRule {

    /** How long a checkpoint of which nothing is known may be waived, in days. */
    static final int UNKNOWN_MAX_DAYS = 14;

    private static final String RULE = "GATE.WAIVERS";

    private WaiverRule() {}

    static Optional<Outcome> check(Proposal proposal, GateCase gate) {
        if (proposal.verdict() != GateVerdict.PASS_WITH_CONDITIONS) {
            return proposal.waivers().isEmpty()
                    ? unconditional(proposal)
                    : notAllowed("Only PASS_WITH_CONDITIONS carries waivers", ids(proposal.waivers()));
        }
        return Stream.<Check>of(
                        WaiverRule::missing,
                        WaiverRule::repeated,
                        WaiverRule::needless,
                        WaiverRule::unfit,
                        WaiverRule::bare)
                .map(rule -> rule.check(proposal, gate))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @FunctionalInterface
    private interface Check {
        Optional<Outcome> check(Proposal proposal, GateCase gate);
    }

    private static Optional<Outcome> unconditional(Proposal proposal) {
        return proposal.conditions().isEmpty()
                ? Optional.empty()
                : GateRule.refused(
                        GateProblem.CONDITIONS_NOT_ALLOWED,
                        RULE,
                        "Only PASS_WITH_CONDITIONS carries conditions, not " + proposal.verdict(),
                        List.of("conditions"));
    }

    private static Optional<Outcome> missing(Proposal proposal, GateCase gate) {
        var waived = new HashSet<>(ids(proposal.waivers()));
        var missing = gate.checkpoints().stream()
                .filter(checkpoint -> !checkpoint.met() && !waived.contains(checkpoint.id()))
                .flatMap(checkpoint -> Stream.concat(Stream.of(checkpoint.id()), checkpoint.unmetFacts().stream()))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : GateRule.refused(
                        GateProblem.WAIVER_MISSING, RULE, "Each checkpoint that is not met needs a waiver", missing);
    }

    private static Optional<Outcome> repeated(Proposal proposal, GateCase gate) {
        var seen = new HashSet<String>();
        var repeated =
                ids(proposal.waivers()).stream().filter(id -> !seen.add(id)).toList();
        return repeated.isEmpty() ? Optional.empty() : notAllowed("A checkpoint is waived twice", repeated);
    }

    private static Optional<Outcome> needless(Proposal proposal, GateCase gate) {
        var unmet = gate.checkpoints().stream()
                .filter(checkpoint -> !checkpoint.met())
                .map(CheckpointReading::id)
                .collect(Collectors.toSet());
        var needless = ids(proposal.waivers()).stream()
                .filter(id -> !unmet.contains(id))
                .toList();
        return needless.isEmpty()
                ? Optional.empty()
                : notAllowed("A waiver names a checkpoint that is met or does not belong to this gate", needless);
    }

    private static Optional<Outcome> unfit(Proposal proposal, GateCase gate) {
        var statuses =
                gate.checkpoints().stream().collect(Collectors.toMap(CheckpointReading::id, CheckpointReading::status));
        Function<Waiver, Stream<String>> faults =
                waiver -> faults(waiver, statuses.get(waiver.checkpointId()) == CheckpointStatus.UNKNOWN, gate.today());
        var details = proposal.waivers().stream().flatMap(faults).toList();
        var offending = proposal.waivers().stream()
                .filter(waiver -> faults.apply(waiver).findAny().isPresent())
                .toList();
        return details.isEmpty() ? Optional.empty() : notAllowed(String.join("; ", details), ids(offending));
    }

    private static Stream<String> faults(Waiver waiver, boolean unknown, LocalDate today) {
        var id = waiver.checkpointId();
        return Stream.of(
                        when(waiver.reason().isBlank(), id + " is waived without a reason"),
                        when(waiver.owner().isBlank(), id + " is waived without an owner"),
                        when(waiver.dueOn().isBefore(today), id + " is waived until a day in the past"),
                        when(
                                unknown && waiver.reasonCode() != SERVICE_UNAVAILABLE,
                                id + " is UNKNOWN and can be waived only with SERVICE_UNAVAILABLE"),
                        when(
                                unknown && waiver.dueOn().isAfter(today.plusDays(UNKNOWN_MAX_DAYS)),
                                id + " is UNKNOWN and can be waived for at most 14 days"),
                        when(
                                !unknown && waiver.reasonCode() == SERVICE_UNAVAILABLE,
                                id + " was answered, so SERVICE_UNAVAILABLE is no reason"))
                .flatMap(Optional::stream);
    }

    private static Optional<Outcome> bare(Proposal proposal, GateCase gate) {
        var conditioned = proposal.conditions().stream().anyMatch(condition -> !condition.isBlank());
        return conditioned || !proposal.waivers().isEmpty()
                ? Optional.empty()
                : GateRule.refused(
                        GateProblem.CONDITIONS_MISSING,
                        RULE,
                        "Every checkpoint is met and no condition is named: decide PASS",
                        List.of("conditions"));
    }

    private static Optional<String> when(boolean fault, String text) {
        return fault ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Outcome> notAllowed(String detail, List<String> offending) {
        return GateRule.refused(GateProblem.WAIVER_NOT_ALLOWED, RULE, detail, offending);
    }

    private static List<String> ids(List<Waiver> waivers) {
        return waivers.stream().map(Waiver::checkpointId).toList();
    }
}
