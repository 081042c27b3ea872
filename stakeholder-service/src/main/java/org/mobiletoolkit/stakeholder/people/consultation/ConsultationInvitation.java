package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.people.register.EngagementChannel;

/** A stakeholder, or an affected group as a whole, was asked to take part (handbook 6.4). */
@Entity
public class ConsultationInvitation {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID consultationId;
    private @Nullable UUID stakeholderId;
    private @Nullable UUID groupId;

    @Enumerated(EnumType.STRING)
    private EngagementChannel channel;

    private LocalDate invitedOn;

    @Enumerated(EnumType.STRING)
    private InvitationStatus status = InvitationStatus.INVITED;

    private @Nullable LocalDate remindedOn;
    private int reminders;
    private @Nullable LocalDate answeredOn;
    private String recordedBy;
    private Instant createdAt;

    @Version
    private long version;

    protected ConsultationInvitation() {}

    ConsultationInvitation(
            UUID id, UUID consultationId, Invitee invitee, InvitationRound round, LocalDate on, String by, Instant at) {
        this.id = id;
        this.consultationId = consultationId;
        this.stakeholderId = invitee.stakeholderId();
        this.groupId = invitee.groupId();
        this.channel = round.channel();
        this.invitedOn = on;
        this.recordedBy = by;
        this.createdAt = at;
    }

    void remind(LocalDate on) {
        status = InvitationLifecycle.MACHINE.next(status, InvitationLifecycle.REMIND);
        remindedOn = on;
        reminders++;
    }

    void decline(LocalDate on) {
        status = InvitationLifecycle.MACHINE.next(status, InvitationLifecycle.DECLINE);
        answeredOn = on;
    }

    void respond(LocalDate on) {
        status = InvitationLifecycle.MACHINE.next(status, InvitationLifecycle.RESPOND);
        answeredOn = on;
    }

    UUID id() {
        return id;
    }

    UUID consultationId() {
        return consultationId;
    }

    @Nullable
    UUID stakeholderId() {
        return stakeholderId;
    }

    @Nullable
    UUID groupId() {
        return groupId;
    }

    EngagementChannel channel() {
        return channel;
    }

    LocalDate invitedOn() {
        return invitedOn;
    }

    InvitationStatus status() {
        return status;
    }

    @Nullable
    LocalDate remindedOn() {
        return remindedOn;
    }

    int reminders() {
        return reminders;
    }

    @Nullable
    LocalDate answeredOn() {
        return answeredOn;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
