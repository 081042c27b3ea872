package org.mobiletoolkit.stakeholder.people.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShorteningTest {

    private final Shortening shortening = new Shortening();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Every nurse writes at the bedside|40|Every nurse writes at the bedside",
                "Every nurse writes at the bedside|33|Every nurse writes at the bedside",
                "Every nurse writes at the bedside|32|Every nurse writes at the…",
                "Every nurse writes at the bedside|13|Every nurse…",
                "Donaudampfschifffahrt|10|Donaudamp…"
            })
    void cutsAtTheEndOfAWord(String text, int most, String shown) {
        assertThat(shortening.cut(text, most)).isEqualTo(shown);
        assertThat(shortening.used()).isEqualTo(!text.equals(shown));
    }

    @Test
    void keepsALetterWholeThatIsMadeOfMany() {
        // a family is one letter of seven code points, an e with its accent one of one
        assertThat(shortening.cut("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 2)).isEqualTo("👩‍👩‍👧‍👦…");
        assertThat(shortening.cut("e\u0301e\u0301e\u0301", 2)).isEqualTo("é…");
    }

    @Test
    void straightensLinesSpacesAndWhatNobodySees() {
        assertThat(shortening.cut(" One\r\n\ttwo\u00A0\u2003three\u202E\u200B\u00AD four ", 50))
                .isEqualTo("One two three four");
        assertThat(shortening
                        .cut("a" + "\u0300\u0330".repeat(40), 5)
                        .codePoints()
                        .count())
                .isLessThanOrEqualTo(4);
        assertThat(shortening.cut("", 5)).isEmpty();
        assertThat(shortening.used()).isFalse();
    }

    /** Never longer than asked, never half a character, and what fits is left alone. */
    @ParameterizedTest
    @ValueSource(longs = {3, 33, 333})
    void holdsForAnyText(long seed) {
        var random = new Random(seed);
        var letters = List.of("a", "W", " ", "é", "😀", "👩‍👩‍👧‍👦", "ß", "\n", "\u0301", "ا", "字", "-", "🇬🇧");
        for (var round = 0; round < 500; round++) {
            var text = IntStream.range(0, random.nextInt(60))
                    .mapToObj(i -> letters.get(random.nextInt(letters.size())))
                    .collect(Collectors.joining());
            var most = 2 + random.nextInt(30);
            var cut = new Shortening().cut(text, most);
            var shown = Shortening.LETTER.matcher(cut).results().count();
            assertThat(shown).as(text + " to " + most).isLessThanOrEqualTo((long) most);
            assertThat(new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(cut);
            assertThat(new Shortening().cut(cut, most)).isEqualTo(cut);
        }
    }
}
