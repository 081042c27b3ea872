package org.mobiletoolkit.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaptionsTest {

    @Test
    void wrapsLongLabelsAndEndsThemWhereTheyWouldNeverEnd() {
        assertThat(Captions.wrapped("Information governance, safety and security", 24, 3))
                .containsExactly("Information governance,", "safety and security");
        assertThat(Captions.wrapped("a".repeat(40), 24, 3)).containsExactly("a".repeat(27) + "\u2026");
        assertThat(Captions.wrapped("one two three four five six", 5, 2)).containsExactly("one", "two \u2026");
    }
}
