package org.mobiletoolkit.stakeholder.course.gate;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether somebody may say that a waiver or condition is kept (handbook 2.2 rule 3 and 7.4): neither who was to
 * keep it nor who asked for the gate; and that of a waiver only once its checkpoint is met, unless somebody who could have
 * taken the decision says why not to wait for it.
 */
final class DischargeRule {

    /**
     * What it is judged by.
     *
     * @param owner who was to keep it; null while nobody is named
     * @param requester who asked for the gate
     * @param caller who says that it is kept
     * @param checkpoint where the checkpoint of a waiver stands, as far as is known; null for a condition
     * @param callerDecides whether the caller is the initiative's SRO, or leads its board today
     */
    record Case(
            @Nullable String owner,
            String requester,
            String caller,
            @Nullable CheckpointStatus checkpoint,
            boolean callerDecides) {}

    private DischargeRule() {}

    /** What stands against it; null when nothing does. */
    static @Nullable GateProblem against(Case asked) {
        if (Objects.equals(asked.owner(), asked.caller()) || asked.requester().equals(asked.caller())) {
            return GateProblem.SEPARATION_OF_DUTIES;
        }
        var unmet = asked.checkpoint() != null && asked.checkpoint() != CheckpointStatus.MET;
        return unmet && !asked.callerDecides() ? GateProblem.CHECKPOINT_STILL_UNMET : null;
    }
}
