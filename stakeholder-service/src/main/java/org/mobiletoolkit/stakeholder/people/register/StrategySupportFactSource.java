package org.mobiletoolkit.stakeholder.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;
import org.mobiletoolkit.stakeholder.people.register.StrategySupportFacts.CloselyManaged;
import org.mobiletoolkit.stakeholder.people.register.StrategySupportFacts.Leader;

/** Answers from the register whether stakeholders and leaders support the strategy. */
@ApplicationScoped
class StrategySupportFactSource implements FactSource {

    private final Stakeholders stakeholders;
    private final EngagementActions actions;
    private final StakeholderSettings map;
    private final SupportSettings support;
    private final Clock clock;

    StrategySupportFactSource(
            Stakeholders stakeholders,
            EngagementActions actions,
            StakeholderSettings map,
            SupportSettings support,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.actions = actions;
        this.map = map;
        this.support = support;
        this.clock = clock;
    }

    @Override
    public Facts<?> facts() {
        return Facts.over(stakeholders::activeOf)
                .of("stakeholder", "influence-assessment", "support-assessment", "engagement-action")
                .answering(StrategySupportFacts.INDEX, this::index)
                .answering(StrategySupportFacts.LEADERS, active -> StrategySupportFacts.leaders(leaders(active)))
                .answering(
                        StrategySupportFacts.MITIGATED,
                        (active, id) ->
                                StrategySupportFacts.mitigated(closelyManaged(active, id), id, London.today(clock)));
    }

    private Fact index(List<Stakeholder> active) {
        var standings = active.stream().map(Stakeholder::standing).toList();
        return StrategySupportFacts.index(SupportIndex.of(standings, map.threshold()), support.strongIndex());
    }

    private static List<Leader> leaders(List<Stakeholder> active) {
        return active.stream()
                .filter(one -> Leader.includes(one.seniority(), one.roleCodes()))
                .map(one -> new Leader(one.id(), one.standing().current()))
                .toList();
    }

    private List<CloselyManaged> closelyManaged(List<Stakeholder> active, UUID initiativeId) {
        var latestDue = actions.openOf(initiativeId).stream()
                .collect(Collectors.toMap(
                        EngagementAction::stakeholderId,
                        action -> action.content().dueOn(),
                        (one, other) -> one.isAfter(other) ? one : other));
        var hidden = stakeholders.hidden();
        return active.stream()
                .filter(one -> one.standing().quadrant(map.threshold()) == Quadrant.MANAGE_CLOSELY)
                .map(one -> new CloselyManaged(
                        one.id(), one.standing().current(), latestDue.get(one.id()), hidden.contains(one.id())))
                .toList();
    }
}
