package org.mobiletoolkit.stakeholder.people.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/** A consultation as callers see it. */
public record ConsultationView(
        UUID id,
        @JsonUnwrapped ConsultationContent content,

        @Schema(
                description =
                        "Principles of a fair consultation of which nobody has said yet how they are met; none are left before it is reported")
        List<GunningPrinciple> gunningUnmet,

        ConsultationStatus status,

        @Schema(description = "The last day on which people could answer, once it is closed") @Nullable
        LocalDate endedOn,

        int responses,
        int points,
        int pointsAnswered,
        @Nullable ConsultationReport report,

        @Schema(description = "How the last day was moved") List<PeriodChange> periodChanges,

        @Nullable String cancellationReason,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static ConsultationView of(Consultation consultation, AvailableActions available) {
        return new ConsultationView(
                consultation.id(),
                consultation.content(),
                consultation.content().gunning().unmet(),
                consultation.status(),
                consultation.endedOn(),
                consultation.responseCount(),
                consultation.pointCount(),
                consultation.answeredCount(),
                consultation.report(),
                consultation.periodChanges(),
                consultation.cancellationReason(),
                consultation.createdAt(),
                available.of(
                        ConsultationLifecycle.MACHINE,
                        consultation.status(),
                        consultation.scopeId(),
                        consultation::obstacleTo),
                consultation.version());
    }
}
