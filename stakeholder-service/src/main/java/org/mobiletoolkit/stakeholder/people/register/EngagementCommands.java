package org.mobiletoolkit.stakeholder.people.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;

/** Everything that changes the engagement plan. Each method is one transaction. */
@ApplicationScoped
@Transactional
class EngagementCommands {

    private static final String TYPE = "engagement-action";

    private final EngagementActions actions;
    private final AssessmentCommands assessments;
    private final SupportAssessments supports;
    private final Stakeholders stakeholders;
    private final OpenInitiatives initiatives;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    EngagementCommands(
            EngagementActions actions,
            AssessmentCommands assessments,
            SupportAssessments supports,
            Stakeholders stakeholders,
            OpenInitiatives initiatives,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.actions = actions;
        this.assessments = assessments;
        this.supports = supports;
        this.stakeholders = stakeholders;
        this.initiatives = initiatives;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    EngagementAction plan(NewEngagementAction said) {
        var stakeholder = ById.find(stakeholders, said.stakeholderId())
                .orElseThrow(
                        () -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "No stakeholder " + said.stakeholderId())
                                .at("/stakeholderId", "unknown-reference", "Must be a stakeholder"));
        initiatives.requireOpen(stakeholder.scopeId());
        if (stakeholder.status() == StakeholderStatus.LEFT) {
            throw new Refusal(CommonProblem.RULE_VIOLATED, "The stakeholder has left")
                    .at("/stakeholderId", "has-left", "Must still have a stake");
        }
        requireKnown(said.expectedSupport());
        var action = new EngagementAction(
                Uuid7.generate(clock), stakeholder.scopeId(), said, caller.subject(), clock.instant());
        actions.persistAndFlush(action);
        journal.created(subject(action), action.content());
        return transitioned(action, "plan", null);
    }

    EngagementAction change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var action = requireOpen(id, ifMatch);
        if (action.status() != EngagementStatus.OPEN) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "The action is " + action.status());
        }
        var before = action.content();
        var after = patches.apply(before, patch);
        requireKnown(after.expectedSupport());
        action.change(after);
        actions.flush();
        journal.updated(subject(action), before, after);
        return action;
    }

    /** What was heard of the stakeholder's support on that day becomes an assessment, in the same transaction. */
    EngagementAction complete(UUID id, @Nullable String ifMatch, EngagementOutcome outcome) {
        var action = requireOpen(id, ifMatch);
        var from = action.status();
        var on = DomainDay.happened(outcome.completedOn(), "/completedOn", clock);
        action.complete(on, outcome.effect(), supports.levelOn(action.stakeholderId(), on));
        transitioned(action, EngagementLifecycle.COMPLETE, from);
        if (outcome.support() != null) {
            assessments.hear(action.stakeholderId(), outcome.support().after(id, on));
        }
        return action;
    }

    EngagementAction cancel(UUID id, @Nullable String ifMatch, String reason) {
        var action = requireOpen(id, ifMatch);
        var from = action.status();
        action.cancel(reason);
        return transitioned(action, EngagementLifecycle.CANCEL, from);
    }

    private static void requireKnown(@Nullable SupportLevel expected) {
        if (expected == SupportLevel.UNKNOWN) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "What is expected is known")
                    .at("/expectedSupport", "unknown", "Must be a level, or be left out");
        }
    }

    private EngagementAction requireOpen(UUID id, @Nullable String ifMatch) {
        var action = actions.require(id);
        IfMatch.require(ifMatch, action.version());
        initiatives.requireOpen(action.initiativeId());
        return action;
    }

    /** Effect and reason say something about a person: they stay on the record and off the topic. */
    private EngagementAction transitioned(EngagementAction action, String command, @Nullable EngagementStatus from) {
        actions.flush();
        journal.transitioned(subject(action), command, from, action.status(), null, null);
        return action;
    }

    static Subject subject(EngagementAction action) {
        return new Subject(TYPE, action.id(), action.initiativeId(), action.version());
    }
}
