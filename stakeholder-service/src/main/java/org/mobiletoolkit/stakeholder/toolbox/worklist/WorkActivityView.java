package org.mobiletoolkit.stakeholder.toolbox.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;

/**
 * An activity of the toolkit and how far it has come in an initiative.
 *
 * @param version 0 while nobody has touched it
 */
public record WorkActivityView(
        @Schema(examples = "analyse.vision.activity.1") String id,
        int order,
        String label,
        ProgressStatus status,

        @Schema(description = "Why it is NOT_APPLICABLE") @Nullable
        String reason,

        @JsonUnwrapped ActivityContent content,
        @Nullable Instant updatedAt,
        List<WorkRecordLink> carriedOutBy,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {}
