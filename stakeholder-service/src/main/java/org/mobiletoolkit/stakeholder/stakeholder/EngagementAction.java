package org.mobiletoolkit.stakeholder.stakeholder;

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

/** Something that somebody will do, by a day, to win or keep a stakeholder's support. */
@Entity
public class EngagementAction {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private UUID stakeholderId;
    private String title;

    @Enumerated(EnumType.STRING)
    private @Nullable EngagementChannel channel;

    private String owner;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private EngagementStatus status = EngagementStatus.OPEN;

    private @Nullable LocalDate completedOn;
    private @Nullable String effect;
    private @Nullable String cancellationReason;
    private String createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected EngagementAction() {}

    EngagementAction(UUID id, UUID initiativeId, NewEngagementAction said, String createdBy, Instant createdAt) {
        this.id = id;
        this.initiativeId = initiativeId;
        this.stakeholderId = said.stakeholderId();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        change(new EngagementActionChange(said.title(), said.channel(), said.owner(), said.dueOn()));
    }

    final void change(EngagementActionChange change) {
        title = change.title();
        channel = change.channel();
        owner = change.owner();
        dueOn = change.dueOn();
    }

    void complete(LocalDate on, String effect) {
        status = EngagementLifecycle.MACHINE.next(status, EngagementLifecycle.COMPLETE);
        completedOn = on;
        this.effect = effect;
    }

    void cancel(String reason) {
        status = EngagementLifecycle.MACHINE.next(status, EngagementLifecycle.CANCEL);
        cancellationReason = reason;
    }

    EngagementActionChange content() {
        return new EngagementActionChange(title, channel, owner, dueOn);
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    UUID stakeholderId() {
        return stakeholderId;
    }

    EngagementStatus status() {
        return status;
    }

    @Nullable
    LocalDate completedOn() {
        return completedOn;
    }

    @Nullable
    String effect() {
        return effect;
    }

    @Nullable
    String cancellationReason() {
        return cancellationReason;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
