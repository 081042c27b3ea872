package org.mobiletoolkit.benchmark.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ProcessTimesTest {

    private static final String REST =
            " 20 0 51 0 1234567 9000000000 100000 18446744073709551615 1 1 0 0 0 0 0 4096 0 0 0 0 17 1 0 0 0 0 0";

    @Test
    void readsTimesOfTheProcessAndOfItsReapedChildren() {
        var line = "4711 (java) S 4700 4711 4711 0 -1 1077936128 55000 12 3 0 1500 250 30 4" + REST;

        assertThat(ProcessTimes.parse(line)).isEqualTo(new ProcessTimes(4711, 4700, 1750, 34));
    }

    @Test
    void readsPastNamesThatLookLikeFields() {
        var line = "12 (a) S 1 (b c) R 7 12 12 0 -1 0 0 0 0 0 5 6 7 8" + REST;

        assertThat(ProcessTimes.parse(line)).isEqualTo(new ProcessTimes(12, 7, 11, 15));
    }

    @Test
    void refusesWhatIsNoSuchLine() {
        assertThatIllegalArgumentException().isThrownBy(() -> ProcessTimes.parse(""));
        assertThatIllegalArgumentException().isThrownBy(() -> ProcessTimes.parse("12 (sh) S 1 12 12"));
    }
}
