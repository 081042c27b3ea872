package org.mobiletoolkit.benefits.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;

/** Answers STR2.ANY from the register; the other STR2 facts wait for the records that they are about. */
@ApplicationScoped
class BenefitFacts implements FactSource {

    /** At least one benefit of the initiative is in scope. */
    static final String ANY = "STR2.ANY";

    private final Benefits benefits;

    BenefitFacts(Benefits benefits) {
        this.benefits = benefits;
    }

    @Override
    public Facts<?> facts() {
        return Facts.over(benefits::statuses).of("benefit").answering(ANY, BenefitFacts::any);
    }

    private static Fact any(Collection<BenefitStatus> statuses, UUID initiativeId) {
        var finding = BenefitScopeRule.any(statuses);
        return Fact.of(ANY, finding.satisfied())
                .observed("inScope", finding.inScope())
                .required("inScope", 1)
                .missing(finding.satisfied() ? List.of() : List.of("a benefit that is not rejected or withdrawn"))
                .refs(List.of("/benefits?initiativeId=" + initiativeId));
    }
}
