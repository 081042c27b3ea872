package org.mobiletoolkit.stakeholder.toolbox.worklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Advice of people who have done it, and whether it applies to this initiative now. */
public record WorkTip(
        @Schema(examples = "analyse.vision.tip.1") String id,
        @Nullable String title,
        String label,
        boolean applies,
        Reason because) {

    /** Why a tip applies, or why it does not. */
    @Schema(name = "WorkTipReason")
    public enum Reason {
        /** The toolkit names no condition. */
        ADVICE_OF_THE_STEP,
        INITIATIVE_ON_HOLD,
        /** Gate 1 was answered with a hold and is not passed yet. */
        HELD_AT_GATE,
        /** Nothing says that the initiative is not ready. */
        READY_TO_PROGRESS
    }
}
