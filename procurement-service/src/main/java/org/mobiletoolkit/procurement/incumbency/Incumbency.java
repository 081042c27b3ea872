package org.mobiletoolkit.procurement.incumbency;

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
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** That a supplier serves an initiative before anything is bought for it. */
@Entity
public class Incumbency {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;

    private UUID supplierId;

    private LocalDate since;

    private String supplies;

    @Enumerated(EnumType.STRING)
    private IncumbencyStatus status;

    private @Nullable LocalDate endedOn;

    private Instant createdAt;

    private String createdBy;

    @Version
    private long version;

    protected Incumbency() {}

    Incumbency(UUID id, NewIncumbency said, String createdBy, Instant createdAt) {
        this.id = id;
        this.initiativeId = said.initiativeId();
        this.supplierId = said.supplierId();
        this.since = said.since();
        this.supplies = said.supplies();
        this.status = IncumbencyStatus.ACTIVE;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    void change(IncumbencyChange said) {
        if (endedOn != null) {
            inOrder(said.since(), endedOn, "/since");
        }
        this.since = said.since();
        this.supplies = said.supplies();
    }

    void end(LocalDate on) {
        var next = IncumbencyLifecycle.STATES.next(status, IncumbencyLifecycle.END);
        inOrder(since, on, "/endedOn");
        this.status = next;
        this.endedOn = on;
    }

    void reinstate() {
        this.status = IncumbencyLifecycle.STATES.next(status, IncumbencyLifecycle.REINSTATE);
        this.endedOn = null;
    }

    private static void inOrder(LocalDate start, LocalDate end, String pointer) {
        if (end.isBefore(start)) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "An incumbency cannot end before it starts.")
                    .at(pointer, "out-of-order", "It would start on " + start + " and end on " + end + ".");
        }
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    UUID supplierId() {
        return supplierId;
    }

    LocalDate since() {
        return since;
    }

    String supplies() {
        return supplies;
    }

    IncumbencyStatus status() {
        return status;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    long version() {
        return version;
    }
}
