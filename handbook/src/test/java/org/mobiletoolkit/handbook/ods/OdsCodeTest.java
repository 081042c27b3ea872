package org.mobiletoolkit.handbook.ods;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OdsCodeTest {

    @ParameterizedTest
    @CsvSource({"rr8, RR8", "G7h8J, G7H8J", "RR801, RR801"})
    void isKeptInCapitals(String said, String kept) {
        assertThat(OdsCode.inCapitals(said)).isEqualTo(kept);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "ß", "RR 8", "ABCDEFGHIJ"})
    void leavesWhatIsNoneForValidation(String said) {
        assertThat(OdsCode.inCapitals(said)).isEqualTo(said);
    }
}
