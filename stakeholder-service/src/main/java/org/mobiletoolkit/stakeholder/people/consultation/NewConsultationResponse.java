package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.stakeholder.people.register.SupportLevel;

/**
 * A response to be recorded: of a stakeholder, or without one of somebody who stays anonymous. Of an anonymous one
 * nothing is kept that leads to a person: neither who recorded it nor the hour, and no group so small that it would.
 */
@Schema(examples = """
                {"consultationId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5d",
                 "stakeholderId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5c","attended":true,"supportLevel":"SUPPORTIVE",
                 "sentiment":"POSITIVE","points":["Offline working must come first"],"respondedOn":"2026-06-03"}""")
public record NewConsultationResponse(
        @NotNull UUID consultationId,

        @Schema(description = "Left out when the response is anonymous") @Nullable
        UUID stakeholderId,

        @Schema(description = "The affected group of whoever responds; told from the invitation when left out")
        @Nullable
        UUID groupId,

        @Schema(description = "For how many people the response speaks, e.g. those of a workshop; 1 when left out")
        @Min(1)
        @Max(100_000)
        @Nullable
        Integer people,

        @Schema(description = "Whether the person was there, where people met") @Nullable
        Boolean attended,

        @Nullable SupportLevel supportLevel,
        @Nullable Sentiment sentiment,

        @Schema(description = "Each point is answered one by one before the consultation is reported")
        @Size(max = 100)
        @Nullable
        List<@NotBlank @Size(max = 4000) String> points,

        @Schema(description = "Today when left out") @Nullable @PlausibleDay
        LocalDate respondedOn) {

    boolean isAnonymous() {
        return stakeholderId == null;
    }

    int speaksFor() {
        return Objects.requireNonNullElse(people, 1);
    }

    boolean hasAttended() {
        return Objects.requireNonNullElse(attended, false);
    }

    List<String> pointsMade() {
        return Objects.requireNonNullElse(points, List.of());
    }

    /** Feedback says something of the matter; mere presence does not. */
    boolean isFeedback() {
        return !pointsMade().isEmpty()
                || sentiment != null
                || supportLevel != null && supportLevel != SupportLevel.UNKNOWN;
    }
}
