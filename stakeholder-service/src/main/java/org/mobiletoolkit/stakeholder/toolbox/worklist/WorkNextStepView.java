package org.mobiletoolkit.stakeholder.toolbox.worklist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.platform.link.ApiPath;

/** A next step of the toolkit and how many actions an initiative has planned on it. */
public record WorkNextStepView(
        @Schema(examples = "analyse.vision.next-step.1") String id,
        int order,
        String label,
        long open,
        long done,
        long cancelled,

        @Schema(
                description = "Path to the actions",
                examples = "/api/v1/next-step-actions?initiativeId=019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b"
                        + "&nextStepId=analyse.vision.next-step.1")
        @ApiPath
        String actions,

        List<WorkRecordLink> carriedOutBy) {}
