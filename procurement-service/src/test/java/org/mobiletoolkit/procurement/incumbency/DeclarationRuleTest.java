package org.mobiletoolkit.procurement.incumbency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Handbook 2.3: VIS3.DECLARED. */
class DeclarationRuleTest {

    @ParameterizedTest(name = "{0} incumbents, none declared {1}: {2}")
    @CsvSource({"0, false, false", "0, true, true", "1, false, true", "3, false, true", "1, true, true"})
    void needsAnIncumbentOrADeclarationOfNone(long active, boolean declaredNone, boolean satisfied) {
        assertThat(DeclarationRule.satisfied(active, declaredNone)).isEqualTo(satisfied);
    }
}
