package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.people.register.EngagementChannel;

/** Who was asked to take part, how, and what became of it. */
@Embeddable
public record InvitationContent(
        UUID consultationId,
        @Nullable UUID stakeholderId,
        @Nullable UUID groupId,
        @Enumerated(EnumType.STRING) EngagementChannel channel,
        LocalDate invitedOn,
        @Enumerated(EnumType.STRING) InvitationStatus status,
        @Nullable LocalDate remindedOn,
        int reminders,

        @Schema(description = "The day on which they responded or declined") @Nullable
        LocalDate answeredOn) {

    static InvitationContent of(Consultation consultation, Invitee invitee, EngagementChannel by, LocalDate on) {
        return new InvitationContent(
                consultation.id(),
                invitee.stakeholderId(),
                invitee.groupId(),
                by,
                on,
                InvitationStatus.INVITED,
                null,
                0,
                null);
    }

    InvitationContent reminded(LocalDate on) {
        return then(InvitationLifecycle.REMIND, on, reminders + 1, answeredOn);
    }

    InvitationContent declined(LocalDate on) {
        return then(InvitationLifecycle.DECLINE, remindedOn, reminders, on);
    }

    InvitationContent responded(LocalDate on) {
        return then(InvitationLifecycle.RESPOND, remindedOn, reminders, on);
    }

    /** The answer was taken back. */
    InvitationContent unanswered() {
        var before = reminders == 0 ? InvitationStatus.INVITED : InvitationStatus.REMINDED;
        return new InvitationContent(
                consultationId, stakeholderId, groupId, channel, invitedOn, before, remindedOn, reminders, null);
    }

    private InvitationContent then(
            String command, @Nullable LocalDate lastReminder, int times, @Nullable LocalDate answer) {
        var next = InvitationLifecycle.MACHINE.next(status, command);
        return new InvitationContent(
                consultationId, stakeholderId, groupId, channel, invitedOn, next, lastReminder, times, answer);
    }
}
