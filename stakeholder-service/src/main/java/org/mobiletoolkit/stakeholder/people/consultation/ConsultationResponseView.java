package org.mobiletoolkit.stakeholder.people.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Rectification;
import org.mobiletoolkit.stakeholder.people.register.SupportLevel;

/** A response as callers see it; its points are a list of their own. */
public record ConsultationResponseView(
        UUID id,
        UUID consultationId,
        boolean anonymous,
        @Nullable UUID stakeholderId,
        @Nullable UUID groupId,
        int people,
        boolean attended,
        @Nullable SupportLevel supportLevel,
        @Nullable Sentiment sentiment,
        LocalDate respondedOn,

        @Schema(description = "When it was recorded; of an anonymous response the day only")
        Instant createdAt,

        @Schema(description = "Why it holds no longer; missing while it does") @Nullable
        Rectification rectification) {

    static ConsultationResponseView of(ConsultationResponse response) {
        return new ConsultationResponseView(
                response.id(),
                response.consultationId(),
                response.isAnonymous(),
                response.stakeholderId(),
                response.groupId(),
                response.people(),
                response.attended(),
                response.supportLevel(),
                response.sentiment(),
                response.respondedOn(),
                response.createdAt(),
                response.rectification());
    }
}
