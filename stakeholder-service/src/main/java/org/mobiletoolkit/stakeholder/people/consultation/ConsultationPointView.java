package org.mobiletoolkit.stakeholder.people.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.mobiletoolkit.platform.concurrency.Versioned;

/** A point and its answer as callers see them. */
public record ConsultationPointView(
        UUID id,
        UUID consultationId,
        UUID responseId,
        String text,
        @JsonUnwrapped PointContent content,
        long version) implements Versioned {

    static ConsultationPointView of(ConsultationPoint point) {
        return new ConsultationPointView(
                point.id(), point.consultationId(), point.responseId(), point.text(), point.content(), point.version());
    }
}
