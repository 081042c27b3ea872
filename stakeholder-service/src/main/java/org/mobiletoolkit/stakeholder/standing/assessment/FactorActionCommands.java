package org.mobiletoolkit.stakeholder.standing.assessment;

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

/** Everything that changes actions on success factors. Each method is one transaction. */
@ApplicationScoped
@Transactional
class FactorActionCommands {

    private static final String TYPE = "success-factor-action";

    private final SuccessFactorActions actions;
    private final SuccessFactorAssessments assessments;
    private final OpenInitiatives initiatives;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    FactorActionCommands(
            SuccessFactorActions actions,
            SuccessFactorAssessments assessments,
            OpenInitiatives initiatives,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.actions = actions;
        this.assessments = assessments;
        this.initiatives = initiatives;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    SuccessFactorAction plan(NewFactorAction said) {
        initiatives.requireOpen(said.initiativeId());
        if (SuccessFactor.of(said.factorId()).isEmpty()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The toolkit has no such success factor")
                    .at("/factorId", "unknown-factor", "Must be one of the toolkit's ten factors");
        }
        refuseForeign(said);
        var action = new SuccessFactorAction(Uuid7.generate(clock), said, caller.subject(), clock.instant());
        actions.persistAndFlush(action);
        journal.created(subject(action), action.content());
        journal.transitioned(subject(action), "plan", null, action.status(), null, null);
        return action;
    }

    SuccessFactorAction change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var action = requireOpen(id, ifMatch);
        if (action.status() != FactorActionStatus.OPEN) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "The action is " + action.status());
        }
        var before = action.content();
        var after = patches.apply(before, patch);
        action.change(after);
        actions.flush();
        journal.updated(subject(action), before, after);
        return action;
    }

    SuccessFactorAction complete(UUID id, @Nullable String ifMatch, FactorActionOutcome how) {
        var action = requireOpen(id, ifMatch);
        var from = action.status();
        action.complete(DomainDay.happened(how.completedOn(), "/completedOn", clock), how.outcome());
        return transitioned(action, FactorActionLifecycle.COMPLETE, from);
    }

    SuccessFactorAction cancel(UUID id, @Nullable String ifMatch, String reason) {
        var action = requireOpen(id, ifMatch);
        var from = action.status();
        action.cancel(reason);
        return transitioned(action, FactorActionLifecycle.CANCEL, from);
    }

    private void refuseForeign(NewFactorAction said) {
        if (said.assessmentId() == null) {
            return;
        }
        ById.find(assessments, said.assessmentId())
                .filter(assessment -> assessment.scopeId().equals(said.initiativeId()))
                .orElseThrow(() -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "No assessment " + said.assessmentId())
                        .at(
                                "/assessmentId",
                                "unknown-reference",
                                "Must be a success-factor assessment of the same initiative"));
    }

    private SuccessFactorAction requireOpen(UUID id, @Nullable String ifMatch) {
        var action = actions.require(id);
        IfMatch.require(ifMatch, action.version());
        initiatives.requireOpen(action.initiativeId());
        return action;
    }

    /** Outcome and reason are free text: they stay on the record and off the topic. */
    private SuccessFactorAction transitioned(SuccessFactorAction action, String command, FactorActionStatus from) {
        actions.flush();
        journal.transitioned(subject(action), command, from, action.status(), null, null);
        return action;
    }

    private static Subject subject(SuccessFactorAction action) {
        return new Subject(TYPE, action.id(), action.initiativeId(), action.version());
    }
}
