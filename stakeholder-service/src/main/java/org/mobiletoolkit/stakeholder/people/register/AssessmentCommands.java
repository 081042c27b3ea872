package org.mobiletoolkit.stakeholder.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.bulk.Bulk;
import org.mobiletoolkit.platform.bulk.BulkView;
import org.mobiletoolkit.platform.bulk.Rows;
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
    private final Bulk bulk;
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
            Bulk bulk,
            Journal journal,
            Desk desk,
            Caller caller,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.supports = supports;
        this.influences = influences;
        this.actions = actions;
        this.initiatives = initiatives;
        this.bulk = bulk;
        this.journal = journal;
        this.desk = desk;
        this.caller = caller;
        this.clock = clock;
    }

    InfluenceAssessment weigh(UUID stakeholderId, NewInfluenceAssessment said) {
        var stakeholder = requireOpen(stakeholderId);
        var assessment = weighed(stakeholder, said);
        influences.persist(assessment);
        stakeholders.flush();
        wrote(stakeholder, assessment);
        return assessment;
    }

    /** The first look at somebody who is being entered. */
    InfluenceAssessment atFirst(Stakeholder stakeholder, NewStakeholder said) {
        return weighed(stakeholder, said.weight());
    }

    /** Keeps the first looks at people who have just been entered. */
    void keepFirst(List<Entered> all) {
        var weighed = all.stream().filter(one -> one.weight() != null).toList();
        weighed.forEach(one -> influences.persist(one.weight()));
        influences.flush();
        weighed.forEach(one -> wrote(one.stakeholder(), Objects.requireNonNull(one.weight())));
    }

    InfluenceAssessment weighed(Stakeholder stakeholder, NewInfluenceAssessment said) {
        var day = DomainDay.happened(said.assessedOn(), "/assessedOn", clock);
        var assessment = new InfluenceAssessment(
                Uuid7.generate(clock), stakeholder.id(), said, day, caller.subject(), clock.instant());
        stakeholder.weighed(assessment);
        return assessment;
    }

    void wrote(Stakeholder stakeholder, InfluenceAssessment assessment) {
        journal.created(
                new Subject("influence-assessment", assessment.id(), stakeholder.scopeId(), 0),
                InfluenceAssessmentView.of(assessment));
    }

    SupportAssessment hear(UUID stakeholderId, NewSupportAssessment said) {
        var heard = heard(requireOpen(stakeholderId), said);
        keep(List.of(heard));
        return heard.assessment();
    }

    /** Where many stand, at once. */
    BulkView hearAll(UUID initiativeId, Rows<StakeholderSupport> rows, boolean dryRun) {
        initiatives.requireOpen(initiativeId);
        var batch = bulk.of(rows, Map.of(), Map.of());
        batch.requireDistinct(one -> one.dayOf(London.today(clock)), "/stakeholderId");
        var held = stakeholders.alone(
                initiativeId,
                batch.said().map(StakeholderSupport::stakeholderId).toList());
        actions.read(batch.said()
                .map(StakeholderSupport::engagementActionId)
                .filter(Objects::nonNull)
                .toList());
        return batch.take(
                dryRun,
                one -> heard(Stakeholders.requireAmong(held, one.stakeholderId(), "/stakeholderId"), one.said()),
                this::keep,
                one -> one.assessment().id());
    }

    Heard heard(Stakeholder stakeholder, NewSupportAssessment said) {
        var day = DomainDay.happened(said.assessedOn(), "/assessedOn", clock);
        var action = said.engagementActionId() == null ? null : requireBefore(stakeholder.id(), said, day);
        var assessment = new SupportAssessment(
                Uuid7.generate(clock), stakeholder.id(), said, day, caller.subject(), clock.instant());
        return new Heard(stakeholder, assessment, action);
    }

    void keep(List<Heard> all) {
        all.forEach(one -> supports.persist(one.assessment()));
        var shown = all.stream().map(Heard::show).filter(Objects::nonNull).toList();
        stakeholders.flush();
        all.forEach(one -> journal.created(
                new Subject(
                        "support-assessment",
                        one.assessment().id(),
                        one.stakeholder().scopeId(),
                        0),
                SupportAssessmentView.of(one.assessment())));
        shown.forEach(one -> journal.updated(
                desk.subject(one.action()), one.before(), one.action().observed()));
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

    private Stakeholder requireOpen(UUID stakeholderId) {
        var stakeholder = stakeholders.requireAlone(stakeholderId);
        initiatives.requireOpen(stakeholder.scopeId());
        return stakeholder;
    }
}
