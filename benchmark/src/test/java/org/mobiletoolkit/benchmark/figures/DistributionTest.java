package org.mobiletoolkit.benchmark.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void hasTheMiddleOneOfAnOddNumberAsMedian() {
        assertThat(Distribution.of(List.of(9.0, 1.0, 5.0)).median()).isEqualTo(5.0);
    }

    @Test
    void hasTheMeanOfTheTwoInTheMiddleOfAnEvenNumberAsMedian() {
        assertThat(Distribution.of(List.of(8.0, 1.0, 4.0, 2.0)).median()).isEqualTo(3.0);
    }

    @Test
    void tellsLeastMostAndCountWhateverTheOrder() {
        var distribution = Distribution.of(List.of(3.0, -1.0, 7.0));

        assertThat(List.of(distribution.least(), distribution.most(), (double) distribution.count()))
                .containsExactly(-1.0, 7.0, 3.0);
    }

    @Test
    void takesPercentilesByNearestRank() {
        var hundred = IntStream.rangeClosed(1, 100).mapToObj(Double::valueOf).toList();
        var five = Distribution.of(List.of(15.0, 20.0, 35.0, 40.0, 50.0));

        assertThat(List.of(5.0, 30.0, 40.0, 50.0, 100.0).stream().map(five::percentile))
                .containsExactly(15.0, 20.0, 20.0, 35.0, 50.0);
        assertThat(List.of(50.0, 95.0, 99.0, 99.1).stream().map(Distribution.of(hundred)::percentile))
                .containsExactly(50.0, 95.0, 99.0, 100.0);
    }

    @Test
    void hasOneMeasurementAsEveryPercentile() {
        var one = Distribution.of(List.of(4.0));

        assertThat(List.of(one.median(), one.percentile(0.1), one.percentile(100)))
                .containsOnly(4.0);
    }

    @Test
    void refusesToSpeakOfNothingOrOfPercentilesThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Distribution.of(Collections.emptyList()));
        var some = Distribution.of(List.of(1.0));
        assertThatIllegalArgumentException().isThrownBy(() -> some.percentile(0));
        assertThatIllegalArgumentException().isThrownBy(() -> some.percentile(100.1));
        assertThatIllegalArgumentException().isThrownBy(() -> some.percentile(Double.NaN));
    }
}
