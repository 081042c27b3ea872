package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.persistence.Column;
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

/** Something that somebody does, by a day, to go on after a step. */
@Entity
public class NextStepAction {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    @Column(updatable = false)
    private UUID initiativeId;

    @Column(updatable = false)
    private String step;

    @Column(updatable = false)
    private @Nullable String nextStepId;

    private @Nullable String title;
    private String owner;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ActionStatus status = ActionStatus.OPEN;

    private @Nullable String outcome;
    private @Nullable String cancellationReason;

    @Column(updatable = false)
    private String createdBy;

    @Column(updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    protected NextStepAction() {}

    NextStepAction(UUID id, NewNextStepAction said, String step, String createdBy, Instant createdAt) {
        this.id = id;
        this.initiativeId = said.initiativeId();
        this.step = step;
        this.nextStepId = said.nextStepId();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        change(new NextStepActionChange(said.title(), said.owner(), said.dueOn()));
    }

    final void change(NextStepActionChange to) {
        title = to.title();
        owner = to.owner();
        dueOn = to.dueOn();
    }

    void complete(@Nullable String came) {
        status = ActionLifecycle.MACHINE.next(status, ActionLifecycle.COMPLETE);
        outcome = came;
    }

    void cancel(String reason) {
        status = ActionLifecycle.MACHINE.next(status, ActionLifecycle.CANCEL);
        cancellationReason = reason;
    }

    void reopen() {
        status = ActionLifecycle.MACHINE.next(status, ActionLifecycle.REOPEN);
        outcome = null;
        cancellationReason = null;
    }

    /** Open, and its day has passed. */
    boolean isOverdue(LocalDate today) {
        return status == ActionStatus.OPEN && dueOn.isBefore(today);
    }

    NextStepActionChange content() {
        return new NextStepActionChange(title, owner, dueOn);
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    String step() {
        return step;
    }

    @Nullable
    String nextStepId() {
        return nextStepId;
    }

    ActionStatus status() {
        return status;
    }

    @Nullable
    String outcome() {
        return outcome;
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
