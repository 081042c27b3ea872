package org.mobiletoolkit.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicLettersTest {

    /** Seen, lam, alef and meem; beh alone; dal, which nothing joins on to; beh with a vowel sign between two. */
    @ParameterizedTest
    @CsvSource({
        "\u0633\u0644\u0627\u0645, \uFEB3\uFEFC\uFEE1",
        "\u0628, \uFE8F",
        "\u062F\u0628, \uFEA9\uFE8F",
        "\u0628\u062F, \uFE91\uFEAA",
        "\u0628\u0628\u0628, \uFE91\uFE92\uFE90",
        "\u0628\u064E\u0628, \uFE91\u064E\uFE90",
        "plain \u05D0, plain \u05D0"
    })
    void joinsEachLetterToItsNeighbours(String text, String joined) {
        assertThat(ArabicLetters.joined(text, any -> true)).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource("\u0628\u0628")
    void leavesWhatTheFontHasNoFormOf(String text) {
        assertThat(ArabicLetters.joined(text, any -> false)).isEqualTo(text);
    }
}
