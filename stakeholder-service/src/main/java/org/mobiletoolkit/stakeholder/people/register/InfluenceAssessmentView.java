package org.mobiletoolkit.stakeholder.people.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Rectification;

/** A dated judgement of weight as callers see it. */
public record InfluenceAssessmentView(
        UUID id,
        UUID stakeholderId,
        int power,
        int interest,
        @Nullable Integer impactOfChange,
        LocalDate assessedOn,
        String author,
        @Nullable String note,
        Instant recordedAt,

        @Schema(description = "Why it holds no longer; missing while it does") @Nullable
        Rectification rectification) {

    static InfluenceAssessmentView of(InfluenceAssessment assessment) {
        return new InfluenceAssessmentView(
                assessment.id(),
                assessment.stakeholderId(),
                assessment.power(),
                assessment.interest(),
                assessment.impactOfChange(),
                assessment.assessedOn(),
                assessment.author(),
                assessment.note(),
                assessment.recordedAt(),
                assessment.rectification());
    }
}
