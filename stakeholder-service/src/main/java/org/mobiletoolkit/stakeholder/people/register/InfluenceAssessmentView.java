package org.mobiletoolkit.stakeholder.people.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        Instant recordedAt) {

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
                assessment.recordedAt());
    }
}
