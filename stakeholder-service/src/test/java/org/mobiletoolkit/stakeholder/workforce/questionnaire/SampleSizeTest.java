package org.mobiletoolkit.stakeholder.workforce.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleSizeTest {

    private static final BigDecimal FIVE = new BigDecimal("5");

    @ParameterizedTest
    @CsvSource({"50,45", "200,132", "1000,278", "5000,357", "100000,383"})
    void needsAsManyAsTheWorkedNumbers(int population, int sample) {
        assertThat(SampleSize.required(population, FIVE)).isEqualTo(sample);
    }

    @Test
    void tellsTheMarginOfTheWorkedNumbers() {
        assertThat(SampleSize.marginPct(140, 200)).isEqualTo("4.5478");
        assertThat(SampleSize.ratePct(140, 200)).isEqualByComparingTo("70");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "2,2", "3,3", "10,10", "1000000,384"})
    void needsNeverMoreThanThereAre(int population, int sample) {
        assertThat(SampleSize.required(population, FIVE)).isEqualTo(sample);
    }

    @Test
    void knowsNothingOfNobodyAndEverythingOfAll() {
        assertThat(SampleSize.marginPct(0, 200)).isNull();
        assertThat(SampleSize.marginPct(0, 0)).isNull();
        assertThat(SampleSize.marginPct(3, 0)).isNull();
        assertThat(SampleSize.ratePct(3, 0)).isNull();
        assertThat(SampleSize.marginPct(1, 1)).isEqualByComparingTo("0");
        assertThat(SampleSize.marginPct(200, 200)).isEqualByComparingTo("0");
        assertThat(SampleSize.marginPct(220, 200)).isNull();
        assertThat(SampleSize.ratePct(220, 200)).isEqualByComparingTo("110");
        assertThat(SampleSize.marginPct(1, 2)).isEqualTo("97.9982");
    }

    @Test
    void promisesTheMarginThatWasAskedForWhateverTheNumbers() {
        for (var margin : new String[] {"0.1", "1", "3", "5", "10", "50"}) {
            var asked = new BigDecimal(margin);
            for (var population = 1; population <= 3_000; population += 7) {
                var sample = SampleSize.required(population, asked);
                assertThat(sample).isBetween(1, population);
                assertThat(SampleSize.marginPct(sample, population))
                        .as("%d of %d", sample, population)
                        .isLessThanOrEqualTo(asked.add(new BigDecimal("0.0001")));
                if (sample > 1) {
                    assertThat(SampleSize.marginPct(sample - 1, population))
                            .as("one less than %d of %d", sample, population)
                            .isGreaterThan(asked.subtract(new BigDecimal("0.0001")));
                }
            }
        }
    }
}
