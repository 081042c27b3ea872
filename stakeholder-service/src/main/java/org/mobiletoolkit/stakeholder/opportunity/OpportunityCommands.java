package org.mobiletoolkit.stakeholder.opportunity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.initiative.OpenInitiatives;

/** Everything that changes opportunities and their order. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class OpportunityCommands {

    private static final String TYPE = "opportunity";

    private final Opportunities opportunities;
    private final OpenInitiatives initiatives;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    OpportunityCommands(
            Opportunities opportunities,
            OpenInitiatives initiatives,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.opportunities = opportunities;
        this.initiatives = initiatives;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** What readers of a transition need to know besides. */
    record RankDetail(@Nullable Integer priorityRank) {}

    public Opportunity identify(NewOpportunity said) {
        initiatives.requireOpen(said.initiativeId());
        var opportunity = new Opportunity(Uuid7.generate(clock), said, caller.subject(), clock.instant());
        opportunities.persistAndFlush(opportunity);
        journal.created(subject(opportunity), opportunity.content());
        return transitioned(opportunity, "identify", null, null);
    }

    Opportunity change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var opportunity = requireOpen(id, ifMatch);
        var before = opportunity.content();
        opportunity.describe(patches.apply(before, patch));
        opportunities.flush();
        journal.updated(subject(opportunity), before, opportunity.content());
        return opportunity;
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
                var from = opportunity.status();
                opportunity.rank(i + 1);
                transitioned(opportunity, OpportunityLifecycle.RANK, from, null);
            }
        }
        opportunities.checkRanks();
        return ranked;
    }

    /** Rejects it; those that ranked below it move up, so that no gap remains. */
    Opportunity reject(UUID id, @Nullable String ifMatch, String reason) {
        var opportunity = requireOpen(id, ifMatch);
        var from = opportunity.status();
        var left = opportunity.priorityRank();
        var others = left == null ? List.<Opportunity>of() : below(left, opportunity.initiativeId());
        opportunity.reject(reason);
        transitioned(opportunity, OpportunityLifecycle.REJECT, from, reason);
        others.forEach(other -> {
            other.rank(Objects.requireNonNull(other.priorityRank()) - 1);
            transitioned(other, OpportunityLifecycle.RANK, OpportunityStatus.PRIORITISED, null);
        });
        opportunities.checkRanks();
        return opportunity;
    }

    Opportunity reconsider(UUID id, @Nullable String ifMatch) {
        var opportunity = requireOpen(id, ifMatch);
        var from = opportunity.status();
        opportunity.reconsider();
        return transitioned(opportunity, OpportunityLifecycle.RECONSIDER, from, null);
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

    private Opportunity requireOpen(UUID id, @Nullable String ifMatch) {
        var opportunity = opportunities.require(id);
        IfMatch.require(ifMatch, opportunity.version());
        initiatives.requireOpen(opportunity.initiativeId());
        return opportunity;
    }

    private Opportunity transitioned(
            Opportunity opportunity, String command, @Nullable OpportunityStatus from, @Nullable String reason) {
        opportunities.flush();
        journal.transitioned(
                subject(opportunity),
                command,
                from,
                opportunity.status(),
                reason,
                new RankDetail(opportunity.priorityRank()));
        return opportunity;
    }

    private static Subject subject(Opportunity opportunity) {
        return new Subject(TYPE, opportunity.id(), opportunity.initiativeId(), opportunity.version());
    }
}
