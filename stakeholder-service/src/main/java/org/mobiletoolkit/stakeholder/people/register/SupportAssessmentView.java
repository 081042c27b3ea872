package org.mobiletoolkit.stakeholder.people.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Rectification;

/** A dated opinion as callers see it. */
public record SupportAssessmentView(
        UUID id,
        UUID stakeholderId,
        SupportLevel current,
        SupportLevel desired,
        LocalDate assessedOn,
        String author,
        @Nullable String note,
        @Nullable UUID engagementActionId,
        Instant recordedAt,

        @Schema(description = "Why it holds no longer; missing while it does") @Nullable
        Rectification rectification) {

    static SupportAssessmentView of(SupportAssessment assessment) {
        return new SupportAssessmentView(
                assessment.id(),
                assessment.stakeholderId(),
                assessment.current(),
                assessment.desired(),
                assessment.assessedOn(),
                assessment.author(),
                assessment.note(),
                assessment.engagementActionId(),
                assessment.recordedAt(),
                assessment.rectification());
    }
}
