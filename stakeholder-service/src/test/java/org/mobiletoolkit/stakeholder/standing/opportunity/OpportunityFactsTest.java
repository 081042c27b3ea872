package org.mobiletoolkit.stakeholder.standing.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mobiletoolkit.stakeholder.standing.opportunity.OpportunityStatus.IDENTIFIED;
import static org.mobiletoolkit.stakeholder.standing.opportunity.OpportunityStatus.PRIORITISED;
import static org.mobiletoolkit.stakeholder.standing.opportunity.OpportunityStatus.REJECTED;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.platform.fact.Fact;

class OpportunityFactsTest {

    private static RankedOpportunity ranked(Integer rank) {
        return new RankedOpportunity(UUID.randomUUID(), rank == null ? IDENTIFIED : PRIORITISED, rank);
    }

    private static RankedOpportunity rejected() {
        return new RankedOpportunity(UUID.randomUUID(), REJECTED, null);
    }

    @Test
    void isSatisfiedByRanksWithoutGapInAnyOrder() {
        assertThat(OpportunityFacts.opportunities(List.of(ranked(2), rejected(), ranked(1), ranked(3))))
                .isEqualTo(new Fact(
                        "VIS2.OPPORTUNITIES",
                        true,
                        Map.of("notRejected", 3, "ranks", List.of(1, 2, 3)),
                        Map.of("notRejected", 1, "ranks", List.of(1, 2, 3)),
                        List.of(),
                        List.of(),
                        null));
    }

    @Test
    void isFalseOverNothingAndOverRejectedOnesAlone() {
        assertThat(OpportunityFacts.opportunities(List.of()).missing())
                .containsExactly("an opportunity that is not rejected");
        assertThat(OpportunityFacts.opportunities(List.of(rejected())).satisfied())
                .isFalse();
    }

    @Test
    void namesWhatHasNoRank() {
        var unranked = ranked(null);

        var fact = OpportunityFacts.opportunities(List.of(ranked(1), unranked));

        assertThat(fact.satisfied()).isFalse();
        assertThat(fact.missing()).containsExactly("a rank for one opportunity");
        assertThat(fact.recordRefs()).containsExactly("/opportunities/" + unranked.id());
    }

    @Test
    void refusesGapsTiesAndAnotherStart() {
        assertThat(List.of(List.of(1, 3), List.of(1, 1), List.of(2, 3), List.of(0, 1)))
                .allSatisfy(ranks -> assertThat(OpportunityFacts.opportunities(ranks.stream()
                                        .map(OpportunityFactsTest::ranked)
                                        .toList())
                                .missing())
                        .containsExactly("ranks 1 to 2 without gap or tie"));
    }
}
