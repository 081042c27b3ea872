package org.mobiletoolkit.stakeholder.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.stakeholder.SupportLevel;

/** A response as callers see it; its points are a list of their own. */
public record ConsultationResponseView(
        UUID id,
        UUID consultationId,
        boolean anonymous,
        @Nullable UUID stakeholderId,
        boolean attended,
        @Nullable SupportLevel supportLevel,
        @Nullable Sentiment sentiment,
        LocalDate respondedOn,
        Instant createdAt) {

    static ConsultationResponseView of(ConsultationResponse response) {
        return new ConsultationResponseView(
                response.id(),
                response.consultationId(),
                response.stakeholderId() == null,
                response.stakeholderId(),
                response.attended(),
                response.supportLevel(),
                response.sentiment(),
                response.respondedOn(),
                response.createdAt());
    }
}
