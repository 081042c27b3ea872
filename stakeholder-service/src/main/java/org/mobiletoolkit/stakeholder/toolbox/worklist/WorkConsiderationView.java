package org.mobiletoolkit.stakeholder.toolbox.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;

/**
 * A consideration of the toolkit and what an initiative has made of it.
 *
 * @param version 0 while nobody has touched it
 */
public record WorkConsiderationView(
        @Schema(examples = "analyse.vision.consideration.1") String id,
        int order,
        String topic,
        List<String> points,
        ReviewDecision decision,

        @Schema(description = "Why it is NOT_APPLICABLE") @Nullable
        String reason,

        @JsonUnwrapped ReviewContent content,
        @Nullable Instant updatedAt,
        List<WorkRecordLink> carriedOutBy,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {}
