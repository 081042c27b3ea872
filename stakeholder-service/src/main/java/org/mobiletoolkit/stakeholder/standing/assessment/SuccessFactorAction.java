package org.mobiletoolkit.stakeholder.standing.assessment;

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

/** Something that somebody will do, by a day, to raise a success factor (handbook 6.7). */
@Entity
public class SuccessFactorAction {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    @Column(updatable = false)
    private UUID initiativeId;

    @Column(updatable = false)
    private String factorId;

    @Column(updatable = false)
    private @Nullable UUID assessmentId;

    private String title;
    private String owner;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private FactorActionStatus status = FactorActionStatus.OPEN;

    private @Nullable LocalDate completedOn;
    private @Nullable String outcome;
    private @Nullable String cancellationReason;

    @Column(updatable = false)
    private String createdBy;

    @Column(updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    protected SuccessFactorAction() {}

    SuccessFactorAction(UUID id, NewFactorAction said, String createdBy, Instant createdAt) {
        this.id = id;
        this.initiativeId = said.initiativeId();
        this.factorId = said.factorId();
        this.assessmentId = said.assessmentId();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        change(new FactorActionChange(said.title(), said.owner(), said.dueOn()));
    }

    final void change(FactorActionChange change) {
        title = change.title();
        owner = change.owner();
        dueOn = change.dueOn();
    }

    void complete(LocalDate on, String what) {
        status = FactorActionLifecycle.MACHINE.next(status, FactorActionLifecycle.COMPLETE);
        completedOn = on;
        outcome = what;
    }

    void cancel(String reason) {
        status = FactorActionLifecycle.MACHINE.next(status, FactorActionLifecycle.CANCEL);
        cancellationReason = reason;
    }

    /** Open, and its day has passed. */
    boolean overdue(LocalDate today) {
        return status == FactorActionStatus.OPEN && dueOn.isBefore(today);
    }

    FactorActionChange content() {
        return new FactorActionChange(title, owner, dueOn);
    }

    PlannedAction planned() {
        return new PlannedAction(factorId, status, completedOn);
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    String factorId() {
        return factorId;
    }

    @Nullable
    UUID assessmentId() {
        return assessmentId;
    }

    FactorActionStatus status() {
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
