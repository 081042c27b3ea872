package org.mobiletoolkit.stakeholder.standing.assessment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;
import org.mobiletoolkit.platform.record.Rectification;

/** A maturity assessment with what its scores come to, as callers see it. */
public record MaturityAssessmentView(
        UUID id,
        @JsonUnwrapped MaturityContent content,
        MaturityScore result,
        AssessmentStatus status,
        @Nullable LocalDate completedOn,
        @Nullable String signedBy,
        @Nullable SigningCapacity signedAs,

        @Schema(description = "Why it counts no longer; missing while it does") @Nullable
        Rectification rectification,

        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static MaturityAssessmentView of(MaturityAssessment assessment, AvailableActions available) {
        return new MaturityAssessmentView(
                assessment.id(),
                assessment.content(),
                assessment.score(),
                assessment.status(),
                assessment.completedOn(),
                assessment.signedBy(),
                assessment.signedAs(),
                assessment.rectification(),
                assessment.createdAt(),
                available.of(
                        AssessmentLifecycle.MATURITY,
                        assessment.status(),
                        assessment.scopeId(),
                        assessment::obstacleTo),
                assessment.version());
    }
}
