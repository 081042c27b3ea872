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

/** Somebody's word, with date and reason, that no supplier serves an initiative yet. */
@Entity
public class NoIncumbentSuppliers {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;

    @Enumerated(EnumType.STRING)
    private DeclarationStatus status;

    private LocalDate declaredOn;

    private String declaredBy;

    private String reason;

    private @Nullable Instant endedAt;

    private @Nullable String endedBy;

    private @Nullable String endReason;

    private Instant createdAt;

    @Version
    private long version;

    protected NoIncumbentSuppliers() {}

    NoIncumbentSuppliers(
            UUID id, UUID initiativeId, LocalDate declaredOn, String reason, String declaredBy, Instant createdAt) {
        this.id = id;
        this.initiativeId = initiativeId;
        this.status = DeclarationStatus.IN_FORCE;
        this.declaredOn = declaredOn;
        this.declaredBy = declaredBy;
        this.reason = reason;
        this.createdAt = createdAt;
    }

    /** Ends the declaration; what was declared, by whom and when stays. */
    void end(String command, String why, String by, Instant at) {
        this.status = DeclarationLifecycle.STATES.next(status, command);
        this.endReason = why;
        this.endedBy = by;
        this.endedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    DeclarationStatus status() {
        return status;
    }

    LocalDate declaredOn() {
        return declaredOn;
    }

    String declaredBy() {
        return declaredBy;
    }

    String reason() {
        return reason;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String endedBy() {
        return endedBy;
    }

    @Nullable
    String endReason() {
        return endReason;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
