package org.mobiletoolkit.benchmark.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void comparesRoundByRoundAndNotMedianByMedian() {
        // Given a machine that was slowed down in the second round
        var ratio = Ratio.of(List.of(100.0, 10.0, 120.0), List.of(200.0, 40.0, 200.0));

        // Then
        assertThat(ratio).hasToString("0.500 (0.250 to 0.600)");
        assertThat(ratio.median()).isEqualTo(0.5);
    }

    @Test
    void callsLessThanAQuarterNoDifference() {
        assertThat(of(1.24).isNoDifference()).isTrue();
        assertThat(of(0.76).isNoDifference()).isTrue();
        assertThat(of(1.25).isNoDifference()).isFalse();
        assertThat(of(0.75).isNoDifference()).isFalse();
    }

    @Test
    void refusesContendersOfDifferentRounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(List.of(1.0, 2.0), List.of(1.0)));
    }

    private static Ratio of(double value) {
        return Ratio.of(List.of(value), List.of(1.0));
    }
}
