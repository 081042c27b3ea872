package org.mobiletoolkit.stakeholder.board.governance;

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

/** Something that a meeting charged somebody with, to be done by a day (handbook 6.6). */
@Entity
public class GovernanceAction {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private UUID meetingId;
    private @Nullable UUID decisionId;
    private String title;
    private String owner;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ActionStatus status = ActionStatus.OPEN;

    private @Nullable LocalDate completedOn;
    private @Nullable String outcome;
    private @Nullable String cancellationReason;
    private String createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected GovernanceAction() {}

    GovernanceAction(UUID id, UUID initiativeId, NewGovernanceAction said, String createdBy, Instant createdAt) {
        this.id = id;
        this.initiativeId = initiativeId;
        this.meetingId = said.meetingId();
        this.decisionId = said.decisionId();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        change(said.content());
    }

    final void change(ActionContent to) {
        title = to.title();
        owner = to.owner();
        dueOn = to.dueOn();
    }

    void complete(LocalDate on, String outcome) {
        status = ActionLifecycle.MACHINE.next(status, ActionLifecycle.COMPLETE);
        completedOn = on;
        this.outcome = outcome;
    }

    void cancel(String reason) {
        status = ActionLifecycle.MACHINE.next(status, ActionLifecycle.CANCEL);
        cancellationReason = reason;
    }

    ActionContent content() {
        return new ActionContent(title, owner, dueOn);
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    UUID meetingId() {
        return meetingId;
    }

    @Nullable
    UUID decisionId() {
        return decisionId;
    }

    ActionStatus status() {
        return status;
    }

    @Nullable
    LocalDate completedOn() {
        return completedOn;
    }

    @Nullable
    String outcome() {
        return outcome;
    }

    @Nullable
    String cancellationReason() {
        return cancellationReason;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
