package org.mobiletoolkit.stakeholder.toolbox.worklist;

import org.mobiletoolkit.stakeholder.course.initiative.Gate;
import org.mobiletoolkit.stakeholder.course.initiative.InitiativeStatus;

/**
 * When a tip applies. Most are good advice throughout their step; where the toolkit names a condition, that decides.
 */
final class TipRule {

    /** "If not ready to progress, agree the reasons and define a roadmap" (toolkit line 180). */
    static final String NOT_READY = "analyse.vision.tip.1";

    private TipRule() {}

    /**
     * Where an initiative stands, as far as tips depend on it.
     *
     * @param passedFirstGate whether gate 1 is passed
     * @param heldAtFirstGate whether gate 1 was ever answered with a hold
     */
    record Situation(InitiativeStatus status, boolean passedFirstGate, boolean heldAtFirstGate) {

        boolean onHold() {
            return status == InitiativeStatus.ON_HOLD;
        }
    }

    /** Whether the tip applies, and why. */
    record Ruling(boolean applies, WorkTip.Reason because) {}

    static Ruling decide(String tipId, Situation now) {
        if (!tipId.equals(NOT_READY)) {
            return new Ruling(true, WorkTip.Reason.ADVICE_OF_THE_STEP);
        }
        if (now.onHold()) {
            return new Ruling(true, WorkTip.Reason.INITIATIVE_ON_HOLD);
        }
        return now.heldAtFirstGate() && !now.passedFirstGate()
                ? new Ruling(true, WorkTip.Reason.HELD_AT_GATE)
                : new Ruling(false, WorkTip.Reason.READY_TO_PROGRESS);
    }

    /** The gate whose hold says that an initiative was not ready. */
    static Gate gate() {
        return Gate.G1;
    }
}
