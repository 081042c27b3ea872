package org.mobiletoolkit.stakeholder.standing.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;

/** Everything that changes opportunities and their order. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class OpportunityCommands {

    private final Opportunities opportunities;
    private final OpenInitiatives initiatives;
    private final Desk desk;

    OpportunityCommands(Opportunities opportunities, OpenInitiatives initiatives, Desk desk) {
        this.opportunities = opportunities;
        this.initiatives = initiatives;
        this.desk = desk;
    }

    public Opportunity identify(OpportunityContent content) {
        var opportunity = new Opportunity(desk.begin(content.initiativeId()), content);
        return desk.made(opportunity, opportunity.identified());
    }

    Opportunity change(UUID id, Seen seen, Patch<OpportunityContent> patch) {
        return desk.changed(desk.open(opportunities, id, seen), patch);
    }

    /** Puts all opportunities that are not rejected in order: 1..n, none left out, none twice. */
    List<Opportunity> rank(UUID initiativeId, List<UUID> order) {
        initiatives.requireOpen(initiativeId);
        Map<UUID, Opportunity> standing = opportunities.standingAlone(initiativeId).stream()
                .collect(Collectors.toMap(Opportunity::id, Function.identity()));
        requireWhole(order, standing);
        var ranked =
                order.stream().map(standing::get).map(Objects::requireNonNull).toList();
        for (var i = 0; i < ranked.size(); i++) {
            var opportunity = ranked.get(i);
            if (!Objects.equals(opportunity.priorityRank(), i + 1)) {
                desk.moved(opportunity, opportunity.rank(i + 1));
            }
        }
        opportunities.checkRanks();
        return ranked;
    }

    /** Rejects it; those that ranked below it move up, so that no gap remains. */
    Opportunity reject(UUID id, Seen seen, String reason) {
        var opportunity = desk.open(opportunities, id, seen);
        var left = opportunity.priorityRank();
        var others = left == null ? List.<Opportunity>of() : below(left, opportunity.scopeId());
        desk.moved(opportunity, opportunity.reject(reason));
        others.forEach(other -> desk.moved(other, other.rank(Objects.requireNonNull(other.priorityRank()) - 1)));
        opportunities.checkRanks();
        return opportunity;
    }

    Opportunity reconsider(UUID id, Seen seen) {
        var opportunity = desk.open(opportunities, id, seen);
        return desk.moved(opportunity, opportunity.reconsider());
    }

    private List<Opportunity> below(int rank, UUID initiativeId) {
        return opportunities.standingAlone(initiativeId).stream()
                .filter(other -> other.priorityRank() != null && other.priorityRank() > rank)
                .sorted(Comparator.comparing(Opportunity::priorityRank))
                .toList();
    }

    private static void requireWhole(List<UUID> order, Map<UUID, Opportunity> standing) {
        var named = new HashSet<UUID>();
        var wrong = new LinkedHashSet<UUID>();
        order.stream().filter(id -> !named.add(id) || !standing.containsKey(id)).forEach(wrong::add);
        standing.keySet().stream().filter(id -> !named.contains(id)).forEach(wrong::add);
        if (!wrong.isEmpty()) {
            throw new Refusal(
                            CommonProblem.RULE_VIOLATED,
                            "The order must name each opportunity that is not rejected exactly once")
                    .rule(OpportunityFacts.OPPORTUNITIES)
                    .offending(wrong);
        }
    }
}
