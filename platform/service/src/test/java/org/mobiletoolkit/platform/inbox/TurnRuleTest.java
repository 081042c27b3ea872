package org.mobiletoolkit.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobiletoolkit.platform.inbox.TurnRule.Turn;

class TurnRuleTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, FOLLOWS",
        "7, 8, FOLLOWS",
        "7, 9, MISSES_SOME",
        "7, 1007, MISSES_SOME",
        "7, 1008, ABSURD",
        "9, 4611686018427387904, ABSURD",
        "1, 9223372036854775807, ABSURD"
    })
    void aNumberFollowsTheLastOneOrMissesSomeOrIsAbsurd(long last, long sequence, Turn turn) {
        assertThat(TurnRule.after(last, sequence)).isEqualTo(turn);
    }

    @ParameterizedTest
    @CsvSource({"1, FOLLOWS", "5, FOLLOWS", "1000000, FOLLOWS", "1000001, ABSURD", "9223372036854775807, ABSURD"})
    void theFirstNumberThatIsHeardMayBeAnyThatIsPlausible(long sequence, Turn turn) {
        assertThat(TurnRule.first(sequence)).isEqualTo(turn);
    }

    @Test
    void nobodyIsMadeDeafForMoreThanTheLongestStep() {
        var random = new Random(20_261_130);
        for (var i = 0; i < 10_000; i++) {
            var last = random.nextLong(1, Long.MAX_VALUE - 2_000);
            var sequence = random.nextLong(last + 1, Long.MAX_VALUE);

            if (TurnRule.after(last, sequence) != Turn.ABSURD) {
                assertThat(sequence - last).isLessThanOrEqualTo(TurnRule.LONGEST_STEP);
            }
            assertThat(TurnRule.after(last, last + 1)).isEqualTo(Turn.FOLLOWS);
        }
    }
}
