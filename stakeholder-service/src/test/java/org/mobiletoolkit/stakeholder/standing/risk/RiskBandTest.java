package org.mobiletoolkit.stakeholder.standing.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiskBandTest {

    /** All 25 pairs, written out by hand from the handbook's bands (6.6). */
    private static final String[] MATRIX = {
        // impact 1 to 5
        "LOW LOW LOW MODERATE MODERATE", // likelihood 1: 1 2 3 4 5
        "LOW MODERATE MODERATE HIGH HIGH", // 2: 2 4 6 8 10
        "LOW MODERATE HIGH HIGH EXTREME", // 3: 3 6 9 12 15
        "MODERATE HIGH HIGH EXTREME EXTREME", // 4: 4 8 12 16 20
        "MODERATE HIGH EXTREME EXTREME EXTREME" // 5: 5 10 15 20 25
    };

    @Test
    void isRightForEveryPair() {
        for (var likelihood = 1; likelihood <= 5; likelihood++) {
            for (var impact = 1; impact <= 5; impact++) {
                var score = RiskScore.of(likelihood, impact);

                assertThat(score.score()).isEqualTo(likelihood * impact);
                assertThat(score.band())
                        .as("%d x %d", likelihood, impact)
                        .isEqualTo(RiskBand.valueOf(MATRIX[likelihood - 1].split(" ")[impact - 1]));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1,LOW",
        "3,LOW",
        "4,MODERATE",
        "6,MODERATE",
        "7,MODERATE",
        "8,HIGH",
        "12,HIGH",
        "14,HIGH",
        "15,EXTREME",
        "25,EXTREME"
    })
    void changesAtItsBounds(int score, RiskBand band) {
        assertThat(RiskBand.of(score)).isEqualTo(band);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 26})
    void knowsNoOtherScores(int score) {
        assertThatThrownBy(() -> RiskBand.of(score)).isInstanceOf(IllegalArgumentException.class);
    }
}
