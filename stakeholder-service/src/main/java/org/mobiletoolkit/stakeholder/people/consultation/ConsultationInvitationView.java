package org.mobiletoolkit.stakeholder.people.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.stakeholder.people.register.EngagementChannel;

/** An invitation as callers see it. */
public record ConsultationInvitationView(
        UUID id,
        UUID consultationId,
        @Nullable UUID stakeholderId,
        @Nullable UUID groupId,
        EngagementChannel channel,
        LocalDate invitedOn,
        InvitationStatus status,
        @Nullable LocalDate remindedOn,
        int reminders,

        @Schema(description = "The day on which they responded or declined") @Nullable
        LocalDate answeredOn,

        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static ConsultationInvitationView of(ConsultationInvitation invitation, List<AvailableAction> actions) {
        return new ConsultationInvitationView(
                invitation.id(),
                invitation.consultationId(),
                invitation.stakeholderId(),
                invitation.groupId(),
                invitation.channel(),
                invitation.invitedOn(),
                invitation.status(),
                invitation.remindedOn(),
                invitation.reminders(),
                invitation.answeredOn(),
                invitation.createdAt(),
                actions,
                invitation.version());
    }
}
