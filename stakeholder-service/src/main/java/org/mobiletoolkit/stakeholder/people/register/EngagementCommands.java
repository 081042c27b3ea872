package org.mobiletoolkit.stakeholder.people.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.tenancy.ById;

/** Everything that changes the engagement plan. Each method is one transaction. */
@ApplicationScoped
@Transactional
class EngagementCommands {

    private final EngagementActions actions;
    private final AssessmentCommands assessments;
    private final SupportAssessments supports;
    private final Stakeholders stakeholders;
    private final Desk desk;

    EngagementCommands(
            EngagementActions actions,
            AssessmentCommands assessments,
            SupportAssessments supports,
            Stakeholders stakeholders,
            Desk desk) {
        this.actions = actions;
        this.assessments = assessments;
        this.supports = supports;
        this.stakeholders = stakeholders;
        this.desk = desk;
    }

    EngagementAction plan(EngagementActionContent said) {
        var stakeholder = ById.find(stakeholders, said.stakeholderId())
                .orElseThrow(
                        () -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "No stakeholder " + said.stakeholderId())
                                .at("/stakeholderId", "unknown-reference", "Must be a stakeholder"));
        var origin = desk.begin(stakeholder.scopeId());
        if (stakeholder.status() == StakeholderStatus.LEFT) {
            throw new Refusal(CommonProblem.RULE_VIOLATED, "The stakeholder has left")
                    .at("/stakeholderId", "has-left", "Must still have a stake");
        }
        requireKnown(said.expectedSupport());
        var action = new EngagementAction(origin, stakeholder.scopeId(), said);
        return desk.made(action, Move.beginning("plan", action.status()));
    }

    EngagementAction change(UUID id, Seen seen, Patch<EngagementActionContent> patch) {
        var action = desk.open(actions, id, seen);
        var to = desk.patched(action, patch);
        requireKnown(to.expectedSupport());
        return desk.changed(action, to);
    }

    /** What was heard of the stakeholder's support on that day becomes an assessment, in the same transaction. */
    EngagementAction complete(UUID id, Seen seen, EngagementOutcome outcome) {
        var action = desk.open(actions, id, seen);
        var on = DomainDay.happened(outcome.completedOn(), "/completedOn", desk.clock());
        var before = supports.levelOn(action.stakeholderId(), on);
        desk.moved(action, action.complete(on, outcome.effect(), before));
        if (outcome.support() != null) {
            assessments.hear(action.stakeholderId(), outcome.support().after(id, on));
        }
        return action;
    }

    EngagementAction cancel(UUID id, Seen seen, String reason) {
        var action = desk.open(actions, id, seen);
        return desk.moved(action, action.cancel(reason));
    }

    EngagementAction reopen(UUID id, Seen seen) {
        var action = desk.open(actions, id, seen);
        return desk.moved(action, action.reopen());
    }

    private static void requireKnown(@Nullable SupportLevel expected) {
        if (expected == SupportLevel.UNKNOWN) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "What is expected is known")
                    .at("/expectedSupport", "unknown", "Must be a level, or be left out");
        }
    }
}
