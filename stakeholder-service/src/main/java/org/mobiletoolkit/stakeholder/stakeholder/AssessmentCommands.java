package org.mobiletoolkit.stakeholder.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.calendar.DomainDay;
import org.mobiletoolkit.stakeholder.initiative.OpenInitiatives;

/** Adds what somebody thinks of a stakeholder's weight and opinion; nothing is overwritten. Each method is one transaction. */
@ApplicationScoped
@Transactional
class AssessmentCommands {

    private final Stakeholders stakeholders;
    private final SupportAssessments supports;
    private final InfluenceAssessments influences;
    private final OpenInitiatives initiatives;
    private final Journal journal;
    private final FactBoard facts;
    private final Caller caller;
    private final Clock clock;

    AssessmentCommands(
            Stakeholders stakeholders,
            SupportAssessments supports,
            InfluenceAssessments influences,
            OpenInitiatives initiatives,
            Journal journal,
            FactBoard facts,
            Caller caller,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.supports = supports;
        this.influences = influences;
        this.initiatives = initiatives;
        this.journal = journal;
        this.facts = facts;
        this.caller = caller;
        this.clock = clock;
    }

    InfluenceAssessment weigh(UUID stakeholderId, NewInfluenceAssessment said) {
        var stakeholder = requireOpen(stakeholderId);
        var day = DomainDay.happened(said.assessedOn(), "/assessedOn", clock);
        var assessment = new InfluenceAssessment(
                Uuid7.generate(clock), stakeholderId, said, day, caller.subject(), clock.instant());
        influences.persist(assessment);
        stakeholder.weighed(assessment);
        stakeholders.flush();
        journal.created(
                new Subject("influence-assessment", assessment.id(), stakeholder.initiativeId(), 0),
                InfluenceAssessmentView.of(assessment));
        // power decides who belongs to the senior set
        facts.touched(
                stakeholder.initiativeId(),
                SeniorFacts.COVERAGE,
                SeniorFacts.ENGAGED,
                SeniorFacts.SUPPORT,
                "STR3.COVERAGE");
        return assessment;
    }

    SupportAssessment hear(UUID stakeholderId, NewSupportAssessment said) {
        var stakeholder = requireOpen(stakeholderId);
        var day = DomainDay.happened(said.assessedOn(), "/assessedOn", clock);
        var assessment = new SupportAssessment(
                Uuid7.generate(clock), stakeholderId, said, day, caller.subject(), clock.instant());
        supports.persist(assessment);
        stakeholder.heard(assessment);
        stakeholders.flush();
        journal.created(
                new Subject("support-assessment", assessment.id(), stakeholder.initiativeId(), 0),
                SupportAssessmentView.of(assessment));
        facts.touched(stakeholder.initiativeId(), SeniorFacts.SUPPORT);
        return assessment;
    }

    private Stakeholder requireOpen(UUID stakeholderId) {
        var stakeholder = stakeholders.requireAlone(stakeholderId);
        initiatives.requireOpen(stakeholder.initiativeId());
        return stakeholder;
    }
}
