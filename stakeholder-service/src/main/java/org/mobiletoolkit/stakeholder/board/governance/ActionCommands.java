package org.mobiletoolkit.stakeholder.board.governance;

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

/** Everything that changes the actions of meetings. Each method is one transaction. */
@ApplicationScoped
@Transactional
class ActionCommands {

    private static final String TYPE = "governance-action";

    private final GovernanceActions actions;
    private final Meetings meetings;
    private final Decisions decisions;
    private final OpenInitiatives initiatives;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ActionCommands(
            GovernanceActions actions,
            Meetings meetings,
            Decisions decisions,
            OpenInitiatives initiatives,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.actions = actions;
        this.meetings = meetings;
        this.decisions = decisions;
        this.initiatives = initiatives;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    GovernanceAction charge(NewGovernanceAction said) {
        var meeting = ById.find(meetings, said.meetingId())
                .orElseThrow(() -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "No meeting " + said.meetingId())
                        .at("/meetingId", "unknown-reference", "Must be a meeting"));
        initiatives.requireOpen(meeting.scopeId());
        requireDecisionOf(meeting, said.decisionId());
        var action =
                new GovernanceAction(Uuid7.generate(clock), meeting.scopeId(), said, caller.subject(), clock.instant());
        actions.persistAndFlush(action);
        journal.created(subject(action), action.content());
        journal.transitioned(subject(action), "charge", null, action.status(), null, null);
        return action;
    }

    GovernanceAction change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var action = requireOpen(id, ifMatch);
        if (action.status() != ActionStatus.OPEN) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "The action is " + action.status());
        }
        var before = action.content();
        action.change(patches.apply(before, patch));
        actions.flush();
        journal.updated(subject(action), before, action.content());
        return action;
    }

    GovernanceAction complete(UUID id, @Nullable String ifMatch, ActionOutcome outcome) {
        var action = requireOpen(id, ifMatch);
        var from = action.status();
        action.complete(DomainDay.happened(outcome.completedOn(), "/completedOn", clock), outcome.outcome());
        return transitioned(action, ActionLifecycle.COMPLETE, from);
    }

    GovernanceAction cancel(UUID id, @Nullable String ifMatch, String reason) {
        var action = requireOpen(id, ifMatch);
        var from = action.status();
        action.cancel(reason);
        return transitioned(action, ActionLifecycle.CANCEL, from);
    }

    private void requireDecisionOf(Meeting meeting, @Nullable UUID decisionId) {
        if (decisionId == null
                || ById.find(decisions, decisionId)
                        .filter(decision -> decision.meetingId().equals(meeting.id()))
                        .isPresent()) {
            return;
        }
        throw new Refusal(CommonProblem.UNKNOWN_REFERENCE, "The meeting took no decision " + decisionId)
                .at("/decisionId", "unknown-reference", "Must be a decision of the meeting");
    }

    private GovernanceAction requireOpen(UUID id, @Nullable String ifMatch) {
        var action = actions.require(id);
        IfMatch.require(ifMatch, action.version());
        initiatives.requireOpen(action.initiativeId());
        return action;
    }

    /** Outcome and reason may speak of people: they stay on the record and off the topic. */
    private GovernanceAction transitioned(GovernanceAction action, String command, ActionStatus from) {
        actions.flush();
        journal.transitioned(subject(action), command, from, action.status(), null, null);
        return action;
    }

    private static Subject subject(GovernanceAction action) {
        return new Subject(TYPE, action.id(), action.initiativeId(), action.version());
    }
}
