package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.handbook.undertaking.UndertakingCompletion;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;
import org.mobiletoolkit.platform.tenancy.ById;

/** Everything that changes actions on success factors. Each method is one transaction. */
@ApplicationScoped
@Transactional
class FactorActionCommands {

    private final SuccessFactorActions actions;
    private final SuccessFactorAssessments assessments;
    private final Desk desk;

    FactorActionCommands(SuccessFactorActions actions, SuccessFactorAssessments assessments, Desk desk) {
        this.actions = actions;
        this.assessments = assessments;
        this.desk = desk;
    }

    SuccessFactorAction plan(FactorActionContent said) {
        var origin = desk.begin(said.initiativeId());
        if (SuccessFactor.of(said.factorId()).isEmpty()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The toolkit has no such success factor")
                    .at("/factorId", "unknown-factor", "Must be one of the toolkit's ten factors");
        }
        refuseForeign(said);
        var action = new SuccessFactorAction(origin, said);
        return desk.made(action, Move.beginning("plan", action.status()));
    }

    SuccessFactorAction change(UUID id, Seen seen, Patch<FactorActionContent> patch) {
        return desk.changed(desk.open(actions, id, seen), patch);
    }

    SuccessFactorAction complete(UUID id, Seen seen, UndertakingCompletion how) {
        var action = desk.open(actions, id, seen);
        var on = DomainDay.happened(how.completedOn(), "/completedOn", desk.clock());
        return desk.moved(action, action.complete(on, how.outcome()));
    }

    SuccessFactorAction cancel(UUID id, Seen seen, String reason) {
        var action = desk.open(actions, id, seen);
        return desk.moved(action, action.cancel(reason));
    }

    private void refuseForeign(FactorActionContent said) {
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
}
