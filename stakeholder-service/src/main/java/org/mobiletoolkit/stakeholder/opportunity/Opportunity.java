package org.mobiletoolkit.stakeholder.opportunity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something that mobile working could make better. */
@Entity
public class Opportunity {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private String title;
    private String description;
    private @Nullable Integer priorityRank;

    @Enumerated(EnumType.STRING)
    private OpportunityStatus status = OpportunityStatus.IDENTIFIED;

    private @Nullable String rejectionReason;
    private String createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected Opportunity() {}

    Opportunity(UUID id, NewOpportunity said, String createdBy, Instant createdAt) {
        this.id = id;
        this.initiativeId = said.initiativeId();
        this.title = said.title();
        this.description = said.description();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    void describe(OpportunityChange change) {
        title = change.title();
        description = change.description();
    }

    void rank(int rank) {
        status = OpportunityLifecycle.MACHINE.next(status, OpportunityLifecycle.RANK);
        priorityRank = rank;
    }

    void reject(String reason) {
        status = OpportunityLifecycle.MACHINE.next(status, OpportunityLifecycle.REJECT);
        priorityRank = null;
        rejectionReason = reason;
    }

    void reconsider() {
        status = OpportunityLifecycle.MACHINE.next(status, OpportunityLifecycle.RECONSIDER);
        rejectionReason = null;
    }

    OpportunityChange content() {
        return new OpportunityChange(title, description);
    }

    RankedOpportunity ranked() {
        return new RankedOpportunity(id, status, priorityRank);
    }

    public UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    @Nullable
    Integer priorityRank() {
        return priorityRank;
    }

    OpportunityStatus status() {
        return status;
    }

    @Nullable
    String rejectionReason() {
        return rejectionReason;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
