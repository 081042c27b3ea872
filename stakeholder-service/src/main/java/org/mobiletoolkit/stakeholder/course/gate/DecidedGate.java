package org.mobiletoolkit.stakeholder.course.gate;

import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/** A decision with the gate that it is about. */
public record DecidedGate(Gate gate, GateDecisionView decision) {

    static DecidedGate of(GateDecision decision) {
        return new DecidedGate(decision.gate(), GateDecisionView.of(decision));
    }

    /** Whether it let the initiative through. */
    public boolean passes() {
        return decision.decision().passes();
    }
}
