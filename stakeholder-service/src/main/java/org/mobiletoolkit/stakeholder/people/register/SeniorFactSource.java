package org.mobiletoolkit.stakeholder.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;

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

    /** Whom somebody met in a consultation is engaged too, and engagement counts from the day the initiative started. */
    @Override
    public Facts<?> facts() {
        return Facts.over(senior::of)
                .of(
                        "stakeholder",
                        "influence-assessment",
                        "support-assessment",
                        "engagement-action",
                        "consultation",
                        "consultation-response",
                        "initiative")
                .answering(SeniorFacts.COVERAGE, SeniorFacts::coverage)
                .answering(SeniorFacts.ENGAGED, (set, id) -> SeniorFacts.engaged(set, initiatives.startedOn(id)))
                .answering(
                        SeniorFacts.SUPPORT,
                        set -> SeniorFacts.support(set, London.today(clock), settings.maxAgeDays()));
    }
}
