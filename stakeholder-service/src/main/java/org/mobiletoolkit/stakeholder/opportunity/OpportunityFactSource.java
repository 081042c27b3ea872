package org.mobiletoolkit.stakeholder.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;

/** Answers whether the opportunities are put in order. */
@ApplicationScoped
class OpportunityFactSource implements FactSource {

    private final Opportunities opportunities;

    OpportunityFactSource(Opportunities opportunities) {
        this.opportunities = opportunities;
    }

    @Override
    public Set<String> codes() {
        return Set.of(OpportunityFacts.OPPORTUNITIES);
    }

    @Override
    public Fact answer(String code, UUID initiativeId) {
        return OpportunityFacts.opportunities(
                opportunities.of(initiativeId).stream().map(Opportunity::ranked).toList());
    }
}
