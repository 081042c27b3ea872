package org.mobiletoolkit.stakeholder.standing.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;

/** Answers whether the opportunities are put in order. */
@ApplicationScoped
class OpportunityFactSource implements FactSource {

    private final Opportunities opportunities;

    OpportunityFactSource(Opportunities opportunities) {
        this.opportunities = opportunities;
    }

    @Override
    public Facts<?> facts() {
        return Facts.over(opportunities::of)
                .of("opportunity")
                .answering(OpportunityFacts.OPPORTUNITIES, OpportunityFactSource::opportunities);
    }

    private static Fact opportunities(List<Opportunity> all) {
        return OpportunityFacts.opportunities(
                all.stream().map(Opportunity::ranked).toList());
    }
}
