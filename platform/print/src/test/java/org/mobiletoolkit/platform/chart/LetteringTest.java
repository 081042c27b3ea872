package org.mobiletoolkit.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {

    @Test
    void leavesWhatFits() {
        assertThat(Lettering.fit(" Chief nurse ", 100, 13)).isEqualTo("Chief nurse");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Divisional director of operations for surgery and critical care",
                "MWMWMWMWMWMWMWMWMWMWMWMWMWMW",
                "患者団体の代表者と地域医療連携室の皆さまの代表",
                "👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️",
                "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301"
            })
    void cutsWhatDoesNotFitBetweenLetters(String words) {
        var fitted = Lettering.fit(words, 90, 13);

        assertThat(fitted).endsWith("…").hasSizeLessThan(words.length());
        assertThat(Lettering.width(fitted) * 13).isLessThanOrEqualTo(91);
        assertThat(fitted.codePoints()).noneMatch(letter -> letter >= 0xD800 && letter <= 0xDFFF);
        assertThat(words.charAt(fitted.length() - 1)).isNotEqualTo('\u0301');
    }

    @Test
    void tellsThoseApartThatWouldBeCutAlike() {
        var names = List.of(
                "Community nursing team lead, north locality",
                "Community nursing team lead, south locality",
                "Community nursing team lead, east locality",
                "Chief nurse");

        var fitted = Lettering.fitApart(names, 160, 13);

        assertThat(fitted)
                .doesNotHaveDuplicates()
                .satisfiesExactly(
                        north -> assertThat(north).startsWith("Comm").contains("…north"),
                        south -> assertThat(south).contains("…south"),
                        east -> assertThat(east).contains("…east"),
                        chief -> assertThat(chief).isEqualTo("Chief nurse"))
                .allSatisfy(one -> assertThat(Lettering.width(one) * 13).isLessThanOrEqualTo(161));
        assertThat(Lettering.fitApart(List.of("Nurse", "Nurse"), 160, 13)).containsExactly("Nurse", "Nurse");
    }

    @Test
    void takesOutMarksThatTurnTheWritingAround() {
        assertThat(Lettering.fit("Ward\u202E sister\u2066", 300, 13)).isEqualTo("Ward sister");
    }

    @Test
    void showsAtLeastThatThereIsSomething() {
        assertThat(Lettering.fit("Chief nurse", 1, 13)).isEqualTo("…");
    }
}
