package org.mobiletoolkit.stakeholder.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.stakeholder.initiative.OpenInitiatives;

/** Answers the facts about senior internal stakeholders from the register. */
@ApplicationScoped
class SeniorFactSource implements FactSource {

    private final SeniorSet senior;
    private final OpenInitiatives initiatives;
    private final SupportSettings settings;
    private final Clock clock;

    SeniorFactSource(SeniorSet senior, OpenInitiatives initiatives, SupportSettings settings, Clock clock) {
        this.senior = senior;
        this.initiatives = initiatives;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Set<String> codes() {
        return Set.of(SeniorFacts.COVERAGE, SeniorFacts.ENGAGED, SeniorFacts.SUPPORT);
    }

    @Override
    public Fact answer(String code, UUID initiativeId) {
        return answers(List.of(code), initiativeId).get(0);
    }

    @Override
    public List<Fact> answers(Collection<String> codes, UUID initiativeId) {
        var set = senior.of(initiativeId);
        return codes.stream().map(code -> answer(code, set, initiativeId)).toList();
    }

    private Fact answer(String code, List<SeniorStakeholder> set, UUID initiativeId) {
        if (code.equals(SeniorFacts.COVERAGE)) {
            return SeniorFacts.coverage(set);
        }
        var today = London.today(clock);
        return code.equals(SeniorFacts.ENGAGED)
                ? SeniorFacts.engaged(set, initiatives.startedOn(initiativeId))
                : SeniorFacts.support(set, today, settings.maxAgeDays());
    }
}
