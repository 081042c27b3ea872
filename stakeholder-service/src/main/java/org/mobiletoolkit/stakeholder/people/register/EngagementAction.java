package org.mobiletoolkit.stakeholder.people.register;

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
    private @Nullable String expectedEffect;

    @Enumerated(EnumType.STRING)
    private @Nullable SupportLevel expectedSupport;

    @Enumerated(EnumType.STRING)
    private EngagementStatus status = EngagementStatus.OPEN;

    private @Nullable LocalDate completedOn;
    private @Nullable String effect;

    @Enumerated(EnumType.STRING)
    private @Nullable SupportLevel supportBefore;

    @Enumerated(EnumType.STRING)
    private @Nullable SupportLevel supportAfter;

    private @Nullable UUID followedBy;
    private @Nullable LocalDate followedOn;
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
        change(said.content());
    }

    final void change(EngagementActionChange change) {
        title = change.title();
        channel = change.channel();
        owner = change.owner();
        dueOn = change.dueOn();
        expectedEffect = change.expectedEffect();
        expectedSupport = change.expectedSupport();
    }

    /** The engagement took place, with a stakeholder who stood there then. */
    void complete(LocalDate on, String effect, SupportLevel before) {
        status = EngagementLifecycle.MACHINE.next(status, EngagementLifecycle.COMPLETE);
        completedOn = on;
        this.effect = effect;
        supportBefore = before;
    }

    /** Shows the judgement that was made after it, unless a later day's is shown already. */
    void followed(SupportAssessment assessment) {
        if (followedOn == null || !assessment.assessedOn().isBefore(followedOn)) {
            supportAfter = assessment.current();
            followedBy = assessment.id();
            followedOn = assessment.assessedOn();
        }
    }

    void cancel(String reason) {
        status = EngagementLifecycle.MACHINE.next(status, EngagementLifecycle.CANCEL);
        cancellationReason = reason;
    }

    EngagementActionChange content() {
        return new EngagementActionChange(title, channel, owner, dueOn, expectedEffect, expectedSupport);
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

    LocalDate dueOn() {
        return dueOn;
    }

    EngagementStatus status() {
        return status;
    }

    /** True when it should have taken place by now; on its due day it is not late yet. */
    boolean isOverdue(LocalDate today) {
        return status == EngagementStatus.OPEN && dueOn.isBefore(today);
    }

    /** What was seen of it; null when it has not taken place, or was recorded before that was noted. */
    @Nullable
    EngagementEffect observed() {
        return supportBefore == null ? null : EngagementEffect.of(supportBefore, supportAfter, followedBy, followedOn);
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
