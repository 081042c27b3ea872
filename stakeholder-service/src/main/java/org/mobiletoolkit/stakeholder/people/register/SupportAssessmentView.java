package org.mobiletoolkit.stakeholder.people.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        Instant recordedAt) {

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
                assessment.recordedAt());
    }
}
