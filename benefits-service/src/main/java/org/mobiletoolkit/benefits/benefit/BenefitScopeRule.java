package org.mobiletoolkit.benefits.benefit;

import java.util.Collection;

/** Whether an initiative has any benefit at all that it still promises (handbook 2.3, STR2.ANY). */
final class BenefitScopeRule {

    /** The answer, with how many benefits are in scope. */
    record Finding(boolean satisfied, long inScope) {}

    private BenefitScopeRule() {}

    /** At least one benefit is neither rejected nor withdrawn; a register without any is not enough. */
    static Finding any(Collection<BenefitStatus> register) {
        var inScope = register.stream().filter(BenefitStatus::isInScope).count();
        return new Finding(inScope > 0, inScope);
    }
}
