package org.mobiletoolkit.stakeholder.people.consultation;

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
        UUID initiativeId,
        String title,
        ConsultationTopic topic,
        ConsultationMethod method,
        String objectives,
        List<AudienceEntry> audience,
        List<ConsultationDocument> documents,
        @Nullable String howToRespond,
        GunningChecklist gunning,

        @Schema(
                description =
                        "Principles of a fair consultation of which nobody has said yet how they are met; none are left before it is reported")
        List<GunningPrinciple> gunningUnmet,

        LocalDate opens,
        LocalDate closes,
        @Nullable String periodWaiverReason,
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
        var plan = consultation.plan();
        return new ConsultationView(
                consultation.id(),
                consultation.initiativeId(),
                plan.title(),
                plan.topic(),
                plan.method(),
                plan.objectives(),
                plan.audience(),
                plan.documents(),
                plan.howToRespond(),
                plan.gunning(),
                plan.gunning().unmet(),
                plan.opens(),
                plan.closes(),
                plan.periodWaiverReason(),
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
                        consultation.initiativeId(),
                        consultation::obstacleTo),
                consultation.version());
    }
}
