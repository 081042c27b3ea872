package org.mobiletoolkit.stakeholder.board.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A valid decision of a board about exactly one version: taken in a quorate meeting of a BOARD that was active.
 *
 * @param chairing logins of those who could lead the meeting
 */
public record BoardDecision(
        UUID id, DecisionOutcome outcome, LocalDate decidedOn, Instant recordedAt, Set<String> chairing) {

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
}
