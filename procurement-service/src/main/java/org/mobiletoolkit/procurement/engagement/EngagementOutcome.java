package org.mobiletoolkit.procurement.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came of an engagement, who recorded it and when; never changed once written. */
@Embeddable
record EngagementOutcome(
        LocalDate heldOn,

        @Column(name = "outcome") String text,

        @Enumerated(EnumType.STRING) SupportLevel supportLevel,

        @Enumerated(EnumType.STRING) RoadmapAlignment roadmapAlignment,

        @Nullable String nextSteps,
        Instant recordedAt,
        String recordedBy) {

    static EngagementOutcome of(HeldEngagement said, String by, Instant at) {
        return new EngagementOutcome(
                said.heldOn(), said.outcome(), said.supportLevel(), said.roadmapAlignment(), said.nextSteps(), at, by);
    }
}
