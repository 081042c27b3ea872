package org.mobiletoolkit.benefits.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BenefitReferenceTest {

    @ParameterizedTest
    @CsvSource({"1, BEN-001", "42, BEN-042", "999, BEN-999", "1000, BEN-1000", "123456789, BEN-123456789"})
    void writesThreeDigitsOrMore(long number, String text) {
        assertThat(BenefitReference.numbered(number)).isEqualTo(new BenefitReference(text, number));
    }

    @Test
    void keepsWhatWasWrittenAndKnowsItsNumber() {
        assertThat(BenefitReference.parse("BEN-0007")).isEqualTo(new BenefitReference("BEN-0007", 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEN-1",
                "BEN-12",
                "ben-001",
                "BEN-00a",
                "BEN001",
                "BEN-0000",
                "BEN-000",
                "BEN-1234567890",
                " BEN-001"
            })
    void refusesAnyOtherForm(String text) {
        assertThatThrownBy(() -> BenefitReference.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
