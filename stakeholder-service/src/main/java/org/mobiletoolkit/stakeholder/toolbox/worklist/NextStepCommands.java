package org.mobiletoolkit.stakeholder.toolbox.worklist;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;

/** Everything that changes actions on next steps. Each method is one transaction. */
@ApplicationScoped
@Transactional
class NextStepCommands {

    private static final String TYPE = "next-step-action";

    private final NextStepActions actions;
    private final WorkItems items;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    NextStepCommands(
            NextStepActions actions, WorkItems items, MergePatch patches, Journal journal, Caller caller, Clock clock) {
        this.actions = actions;
        this.items = items;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a transition was about. */
    record ActionDetail(String step, @Nullable String nextStepId) {}

    NextStepAction plan(NewNextStepAction said) {
        items.requireOpen(said.initiativeId());
        var step = items.stepOf(said);
        var action = new NextStepAction(Uuid7.generate(clock), said, step, caller.subject(), clock.instant());
        actions.persistAndFlush(action);
        journal.created(subject(action), action.content());
        return transitioned(action, "plan", null);
    }

    NextStepAction change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var action = requireOpen(id, ifMatch);
        if (action.status() != ActionStatus.OPEN) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "The action is " + action.status());
        }
        var before = action.content();
        var after = patches.apply(before, patch);
        if (action.nextStepId() == null
                && (after.title() == null || after.title().isBlank())) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "An action without a next step has a title")
                    .at("/title", "missing", "Is needed without a nextStepId");
        }
        action.change(after);
        actions.flush();
        journal.updated(subject(action), before, after);
        return action;
    }

    NextStepAction complete(UUID id, @Nullable String ifMatch, @Nullable String outcome) {
        var action = requireOpen(id, ifMatch);
        var from = action.status();
        action.complete(outcome);
        return transitioned(action, ActionLifecycle.COMPLETE, from);
    }

    NextStepAction cancel(UUID id, @Nullable String ifMatch, String reason) {
        var action = requireOpen(id, ifMatch);
        var from = action.status();
        action.cancel(reason);
        return transitioned(action, ActionLifecycle.CANCEL, from);
    }

    NextStepAction reopen(UUID id, @Nullable String ifMatch) {
        var action = requireOpen(id, ifMatch);
        var from = action.status();
        action.reopen();
        return transitioned(action, ActionLifecycle.REOPEN, from);
    }

    private NextStepAction requireOpen(UUID id, @Nullable String ifMatch) {
        var action = actions.require(id);
        IfMatch.require(ifMatch, action.version());
        items.requireOpen(action.initiativeId());
        return action;
    }

    /** Outcome and reason may name people: they stay on the record and off the topic. */
    private NextStepAction transitioned(NextStepAction action, String command, @Nullable ActionStatus from) {
        actions.flush();
        journal.transitioned(
                subject(action),
                command,
                from,
                action.status(),
                null,
                new ActionDetail(action.step(), action.nextStepId()));
        return action;
    }

    private static Subject subject(NextStepAction action) {
        return new Subject(TYPE, action.id(), action.initiativeId(), action.version());
    }
}
