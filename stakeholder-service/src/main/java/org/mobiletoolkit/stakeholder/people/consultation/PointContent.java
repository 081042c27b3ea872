package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a point was answered; empty until it is. */
@Embeddable
public record PointContent(
        @Enumerated(EnumType.STRING) @Nullable PointOutcome outcome,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    static final PointContent UNANSWERED = new PointContent(null, null, null);
}
