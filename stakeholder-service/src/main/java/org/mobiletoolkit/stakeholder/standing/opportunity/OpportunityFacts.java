package org.mobiletoolkit.stakeholder.standing.opportunity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.mobiletoolkit.platform.fact.Fact;

/** Whether the key opportunities are identified and put in order (handbook 2.3, VIS2.OPPORTUNITIES). */
final class OpportunityFacts {

    static final String OPPORTUNITIES = "VIS2.OPPORTUNITIES";

    private OpportunityFacts() {}

    /** At least one is not rejected, each of those has a rank, and the ranks run 1..n without a gap or a tie. */
    static Fact opportunities(List<RankedOpportunity> all) {
        var standing = all.stream()
                .filter(one -> one.status() != OpportunityStatus.REJECTED)
                .toList();
        var unranked =
                standing.stream().filter(one -> one.priorityRank() == null).toList();
        var ranks = standing.stream()
                .map(RankedOpportunity::priorityRank)
                .filter(Objects::nonNull)
                .sorted(Comparator.naturalOrder())
                .toList();
        var wanted = IntStream.rangeClosed(1, standing.size()).boxed().toList();
        var missing = new ArrayList<String>();
        if (standing.isEmpty()) {
            missing.add("an opportunity that is not rejected");
        }
        if (!unranked.isEmpty()) {
            missing.add("a rank for %s"
                    .formatted(unranked.size() == 1 ? "one opportunity" : unranked.size() + " opportunities"));
        }
        if (unranked.isEmpty() && !ranks.equals(wanted)) {
            missing.add("ranks 1 to %d without gap or tie".formatted(standing.size()));
        }
        return Fact.of(OPPORTUNITIES, missing.isEmpty())
                .observed("notRejected", standing.size())
                .observed("ranks", ranks)
                .required("notRejected", 1)
                .required("ranks", wanted)
                .missing(missing)
                .refs(unranked.stream().map(one -> "/opportunities/" + one.id()).toList());
    }
}
