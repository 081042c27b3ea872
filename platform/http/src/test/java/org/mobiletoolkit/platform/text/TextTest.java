package org.mobiletoolkit.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "\u200B",
                "\u3164",
                "\u2060",
                "\uFEFF",
                "\u00AD",
                "\u2800",
                "\u115F\u1160\uFFA0",
                "\u034F",
                "\uFE0F",
                "\u180E",
                "\u2028",
                "\u0007",
                "\uD834\uDD59",
                " \u200B\t\u3164"
            })
    void isBlankWhenNothingOfItShows(String text) {
        assertThat(Text.isBlank(text)).isTrue();
        assertThat(Text.kept(text)).isBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "\u200Bb", "-", "0", "\u03A3", "\u4E2D", "\u0915\u093F", "\uD83D\uDE42", "\uD83E\uDEE8"})
    void isNotBlankWhenAnythingShows(String text) {
        assertThat(Text.isBlank(text)).isFalse();
        assertThat(Text.kept(text)).isEqualTo(text);
    }

    @Test
    void isKeptInOneForm() {
        assertThat(Text.kept("E\u0301tudiant")).isEqualTo("\u00C9tudiant");
        assertThat(Text.kept("\u212B")).isEqualTo("\u00C5");
        assertThat(Text.kept("na\u00EFve")).isEqualTo("na\u00EFve");
    }

    @Test
    void comesInTheOrderInWhichPeopleLook() {
        var names = Stream.of("Zoe", "bob", "von Adler", "\u00C9tudiant", "Adams", "Zebra", "Radio", "Bob");

        assertThat(names.sorted(NameOrder.get()))
                .containsExactly("Adams", "bob", "Bob", "\u00C9tudiant", "Radio", "von Adler", "Zebra", "Zoe");
    }

    @Test
    void setsABlankBeforeEveryLetter() {
        assertThat(Stream.of("Debray", "Desai", "De Silva", "D'Arcy", "Dé Alpha", "De-Alpha", "De")
                        .sorted(NameOrder.get()))
                .containsExactly("D'Arcy", "De", "Dé Alpha", "De Silva", "De-Alpha", "Debray", "Desai");
    }
}
