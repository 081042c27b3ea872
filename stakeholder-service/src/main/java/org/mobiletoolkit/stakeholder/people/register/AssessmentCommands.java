package org.mobiletoolkit.stakeholder.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;

/** Adds what somebody thinks of a stakeholder's weight and opinion; nothing is overwritten. Each method is one transaction. */
@ApplicationScoped
@Transactional
class AssessmentCommands {

    private static final String ENGAGEMENT = "/engagementActionId";

    private final Stakeholders stakeholders;
    private final SupportAssessments supports;
    private final InfluenceAssessments influences;
    private final EngagementActions actions;
    private final OpenInitiatives initiatives;
    private final Journal journal;
    private final Desk desk;
    private final Caller caller;
    private final Clock clock;

    AssessmentCommands(
            Stakeholders stakeholders,
            SupportAssessments supports,
            InfluenceAssessments influences,
            EngagementActions actions,
            OpenInitiatives initiatives,
            Journal journal,
            Desk desk,
            Caller caller,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.supports = supports;
        this.influences = influences;
        this.actions = actions;
        this.initiatives = initiatives;
        this.journal = journal;
        this.desk = desk;
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
                new Subject("influence-assessment", assessment.id(), stakeholder.scopeId(), 0),
                InfluenceAssessmentView.of(assessment));
        return assessment;
    }

    SupportAssessment hear(UUID stakeholderId, NewSupportAssessment said) {
        var stakeholder = requireOpen(stakeholderId);
        var day = DomainDay.happened(said.assessedOn(), "/assessedOn", clock);
        var action = said.engagementActionId() == null ? null : requireBefore(stakeholderId, said, day);
        var assessment = new SupportAssessment(
                Uuid7.generate(clock), stakeholderId, said, day, caller.subject(), clock.instant());
        supports.persist(assessment);
        stakeholder.heard(assessment);
        stakeholders.flush();
        journal.created(
                new Subject("support-assessment", assessment.id(), stakeholder.scopeId(), 0),
                SupportAssessmentView.of(assessment));
        if (action != null) {
            show(assessment, action);
        }
        return assessment;
    }

    /** The engagement after which the judgement was made: it took place, and not later than the day that is judged. */
    private EngagementAction requireBefore(UUID stakeholderId, NewSupportAssessment said, LocalDate day) {
        var action = actions.findWith(stakeholderId, Objects.requireNonNull(said.engagementActionId()))
                .orElseThrow(() -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "No such engagement with them")
                        .at(ENGAGEMENT, "unknown-reference", "Must be an engagement with the stakeholder"));
        var completedOn = action.completedOn();
        if (completedOn == null) {
            throw new Refusal(CommonProblem.RULE_VIOLATED, "The engagement is " + action.status())
                    .at(ENGAGEMENT, "not-completed", "Must be an engagement that took place");
        }
        if (day.isBefore(completedOn)) {
            throw new Refusal(
                            CommonProblem.VALIDATION_FAILED, "A judgement is made after the engagement that it follows")
                    .at("/assessedOn", "before-the-engagement", "Must not be earlier than " + completedOn);
        }
        return action;
    }

    private void show(SupportAssessment assessment, EngagementAction action) {
        var before = action.observed();
        action.followed(assessment);
        actions.flush();
        journal.updated(desk.subject(action), before, action.observed());
    }

    private Stakeholder requireOpen(UUID stakeholderId) {
        var stakeholder = stakeholders.requireAlone(stakeholderId);
        initiatives.requireOpen(stakeholder.scopeId());
        return stakeholder;
    }
}
