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

/** A success-factor assessment with the readiness that it shows, as callers see it. */
public record SuccessFactorAssessmentView(
        UUID id,
        @JsonUnwrapped FactorContent content,
        Readiness readiness,
        AssessmentStatus status,
        @Nullable LocalDate completedOn,
        @Nullable String completedBy,

        @Schema(description = "Why it counts no longer; missing while it does") @Nullable
        Rectification rectification,

        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static SuccessFactorAssessmentView of(SuccessFactorAssessment assessment, AvailableActions available) {
        return new SuccessFactorAssessmentView(
                assessment.id(),
                assessment.content(),
                assessment.readiness(),
                assessment.status(),
                assessment.completedOn(),
                assessment.completedBy(),
                assessment.rectification(),
                assessment.createdAt(),
                available.of(
                        AssessmentLifecycle.FACTORS, assessment.status(), assessment.scopeId(), assessment::obstacleTo),
                assessment.version());
    }
}
