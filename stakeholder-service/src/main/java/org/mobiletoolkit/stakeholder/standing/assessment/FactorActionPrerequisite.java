package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.mobiletoolkit.stakeholder.course.gate.GatePrerequisite;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/** Before gate 2 each success factor that was last scored below 3 has an action with an owner. */
@ApplicationScoped
class FactorActionPrerequisite implements GatePrerequisite {

    private final SuccessFactorAssessments assessments;
    private final SuccessFactorActions actions;

    FactorActionPrerequisite(SuccessFactorAssessments assessments, SuccessFactorActions actions) {
        this.assessments = assessments;
        this.actions = actions;
    }

    @Override
    public Gate gate() {
        return Gate.G2;
    }

    /** Without a completed assessment nothing is known to be low: that it is missing is for gate 1 to say. */
    @Override
    public List<Obstacle> obstacles(UUID initiativeId) {
        var missing = assessments
                .standing(initiativeId)
                .map(standing -> withoutAction(initiativeId, standing))
                .orElse(List.of());
        return missing.isEmpty()
                ? List.of()
                : List.of(new Obstacle(
                        FactorActionRule.ID, "A success factor scored below 3 has no action with an owner", missing));
    }

    private List<String> withoutAction(UUID initiativeId, SuccessFactorAssessment standing) {
        var factors = standing.content().factors();
        return FactorActionRule.withoutAction(
                factors,
                Objects.requireNonNull(standing.completedOn()),
                actions.on(initiativeId, Readiness.belowThreshold(factors)));
    }
}
