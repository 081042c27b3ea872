package org.mobiletoolkit.stakeholder.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.stakeholder.calendar.London;
import org.mobiletoolkit.stakeholder.stakeholder.StrategySupportFacts.CloselyManaged;
import org.mobiletoolkit.stakeholder.stakeholder.StrategySupportFacts.Leader;

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
    public Set<String> codes() {
        return Set.of(StrategySupportFacts.INDEX, StrategySupportFacts.LEADERS, StrategySupportFacts.MITIGATED);
    }

    @Override
    public Fact answer(String code, UUID initiativeId) {
        return answers(List.of(code), initiativeId).get(0);
    }

    @Override
    public List<Fact> answers(Collection<String> codes, UUID initiativeId) {
        var active = stakeholders.activeOf(initiativeId);
        return codes.stream().map(code -> answer(code, active, initiativeId)).toList();
    }

    private Fact answer(String code, List<Stakeholder> active, UUID initiativeId) {
        if (code.equals(StrategySupportFacts.INDEX)) {
            var standings = active.stream().map(Stakeholder::standing).toList();
            return StrategySupportFacts.index(SupportIndex.of(standings, map.threshold()), support.strongIndex());
        }
        return code.equals(StrategySupportFacts.LEADERS)
                ? StrategySupportFacts.leaders(leaders(active))
                : StrategySupportFacts.mitigated(closelyManaged(active, initiativeId), London.today(clock));
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
                        EngagementAction::dueOn,
                        (one, other) -> one.isAfter(other) ? one : other));
        return active.stream()
                .filter(one -> one.standing().quadrant(map.threshold()) == Quadrant.MANAGE_CLOSELY)
                .map(one -> new CloselyManaged(one.id(), one.standing().current(), latestDue.get(one.id())))
                .toList();
    }
}
