package org.mobiletoolkit.stakeholder.toolbox.worklist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.platform.link.ApiPath;

/**
 * One step of the toolkit as an initiative works through it.
 *
 * @param purpose what the step is for
 * @param gate the gate at its end
 * @param otherActions how many open actions stand on the step's own account, on no next step
 */
public record WorkStepView(
        @Schema(examples = "analyse.vision") String id,
        String title,
        int order,
        String purpose,
        @Schema(examples = "G1") String gate,
        boolean gatePassed,
        boolean current,
        List<WorkActivityView> activities,
        List<WorkConsiderationView> considerations,
        List<WorkNextStepView> nextSteps,
        long otherActions,
        List<WorkTip> tips,
        List<WorkCheckpoint> checkpoints,
        List<WorkTemplate> templates,
        WorkProgress progress) {

    /** A checkpoint by reference; whether it is met stands where the link leads. */
    @Schema(name = "WorkCheckpoint")
    public record WorkCheckpoint(
            String id, String label, @ApiPath String href) {}

    /** A template that helps in the step. */
    @Schema(name = "WorkTemplate")
    public record WorkTemplate(
            String id, String name, @ApiPath String href) {}
}
