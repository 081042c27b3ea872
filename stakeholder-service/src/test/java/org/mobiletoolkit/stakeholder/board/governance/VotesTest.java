package org.mobiletoolkit.stakeholder.board.governance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A decision is what its votes say (handbook 6.6). */
class VotesTest {

    @ParameterizedTest
    @CsvSource({
        "AGREED, 4, 1, 0, true",
        "AGREED, 2, 2, 0, true",
        "AGREED, 1, 2, 0, false",
        "AGREED, 0, 4, 0, false",
        "AGREED, 0, 0, 3, false",
        "REJECTED, 0, 4, 0, true",
        "REJECTED, 2, 2, 1, true",
        "REJECTED, 0, 0, 3, true",
        "REJECTED, 3, 1, 0, false",
        "DEFERRED, 3, 1, 0, true",
        "DEFERRED, 0, 0, 0, true"
    })
    void allowWhatMostWanted(DecisionOutcome outcome, int inFavour, int against, int abstained, boolean allowed) {
        assertThat(new Votes(inFavour, against, abstained).allow(outcome)).isEqualTo(allowed);
    }
}
