package org.mobiletoolkit.stakeholder.people.consultation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;

/** A point and its answer as callers see them. */
public record ConsultationPointView(
        UUID id,
        UUID consultationId,
        UUID responseId,
        String text,
        @Nullable PointOutcome outcome,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        long version)
        implements Versioned {

    static ConsultationPointView of(ConsultationPoint point) {
        return new ConsultationPointView(
                point.id(),
                point.consultationId(),
                point.responseId(),
                point.text(),
                point.outcome(),
                point.answer(),
                point.answeredAt(),
                point.version());
    }
}
