package org.mobiletoolkit.benefits.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mobiletoolkit.benefits.benefit.BenefitScopeRule.Finding;

/** Handbook 2.3: STR2.ANY. */
class BenefitScopeRuleTest {

    @Test
    void isNotSatisfiedByAnEmptyRegister() {
        assertThat(BenefitScopeRule.any(List.of())).isEqualTo(new Finding(false, 0));
    }

    @Test
    void isNotSatisfiedByBenefitsThatWereAllPutAside() {
        var register = List.of(BenefitStatus.REJECTED, BenefitStatus.WITHDRAWN, BenefitStatus.REJECTED);

        assertThat(BenefitScopeRule.any(register)).isEqualTo(new Finding(false, 0));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REJECTED", "WITHDRAWN"})
    void isSatisfiedByOneBenefitInAnyOtherStatus(BenefitStatus status) {
        var register = List.of(BenefitStatus.REJECTED, status, BenefitStatus.WITHDRAWN);

        assertThat(BenefitScopeRule.any(register)).isEqualTo(new Finding(true, 1));
    }
}
