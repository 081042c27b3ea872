package org.mobiletoolkit.benchmark.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalTest {

    @Test
    void isMetAtItsLimit() {
        assertThat(Goal.atLeast(0.2).isMetBy(0.2)).isTrue();
        assertThat(Goal.atLeast(0.2).isMetBy(0.199)).isFalse();
        assertThat(Goal.atMost(15).isMetBy(15)).isTrue();
        assertThat(Goal.atMost(15).isMetBy(15.001)).isFalse();
    }

    @Test
    void saysPlainlyWhatIsMissed() {
        assertThat(Goal.atLeast(0.45).judge(0.4)).isEqualTo("goal at least 0.45: MISSED");
        assertThat(Goal.atLeast(8_000).judge(9_000)).isEqualTo("goal at least 8,000: met");
    }
}
