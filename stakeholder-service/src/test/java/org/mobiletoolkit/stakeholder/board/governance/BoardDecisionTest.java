package org.mobiletoolkit.stakeholder.board.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.board.governance.DecisionOutcome.AGREED;
import static org.mobiletoolkit.stakeholder.board.governance.DecisionOutcome.DEFERRED;
import static org.mobiletoolkit.stakeholder.board.governance.DecisionOutcome.REJECTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BoardDecisionTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private static BoardDecision decision(DecisionOutcome outcome, int day, int recorded) {
        return new BoardDecision(
                UUID.randomUUID(),
                outcome,
                LocalDate.of(2026, 11, day),
                NOON.plusSeconds(recorded),
                Set.of("chair@rrx"),
                List.of());
    }

    @Test
    void standsByTheLatestThatWasDecidedWhateverTheOrderOfRecording() {
        var agreed = decision(AGREED, 3, 9);
        var rejected = decision(REJECTED, 4, 1);

        assertThat(BoardDecision.standing(List.of(agreed, rejected))).contains(rejected);
        assertThat(BoardDecision.standing(List.of(rejected, agreed))).contains(rejected);
        assertThat(BoardDecision.standing(List.of())).isEmpty();
    }

    @Test
    void takesTheLaterRecordedOfOneDay() {
        var first = decision(REJECTED, 4, 1);
        var second = decision(AGREED, 4, 2);

        assertThat(BoardDecision.standing(List.of(second, first))).contains(second);
    }

    @Test
    void decidesAndUndoesNothingByADeferral() {
        var agreed = decision(AGREED, 3, 1);

        assertThat(BoardDecision.standing(List.of(agreed, decision(DEFERRED, 9, 2))))
                .contains(agreed);
        assertThat(BoardDecision.standing(List.of(decision(DEFERRED, 9, 2)))).isEmpty();
    }
}
