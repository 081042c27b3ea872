package org.mobiletoolkit.stakeholder.board.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A valid decision of a board about exactly one version: taken in a quorate meeting of a BOARD that was active.
 *
 * @param chairing logins of those who could lead the meeting
 * @param openConditions numbers of its conditions that are not met
 */
public record BoardDecision(
        UUID id,
        DecisionOutcome outcome,
        LocalDate decidedOn,
        Instant recordedAt,
        Set<String> chairing,
        List<Integer> openConditions) {

    /** What the board wants: the latest of its agreements and rejections. A deferral decides nothing, and undoes nothing. */
    public static Optional<BoardDecision> standing(Collection<BoardDecision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.outcome() != DecisionOutcome.DEFERRED)
                .max(Comparator.comparing(BoardDecision::decidedOn)
                        .thenComparing(BoardDecision::recordedAt)
                        .thenComparing(BoardDecision::id));
    }

    /** Whether the version is agreed by it. */
    public boolean agrees() {
        return outcome == DecisionOutcome.AGREED;
    }

    /** Whether it is agreed and every condition is met: only then it proves anything, as an approval does (BC3.APPROVED). */
    public boolean proves() {
        return agrees() && openConditions.isEmpty();
    }

    /** What an agreement lacks to prove anything, for people to read. */
    public List<String> unmet() {
        return agrees()
                ? openConditions.stream()
                        .map("condition %d of the board's agreement"::formatted)
                        .toList()
                : List.of();
    }
}
