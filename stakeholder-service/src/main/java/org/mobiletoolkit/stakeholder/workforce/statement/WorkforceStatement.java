package org.mobiletoolkit.stakeholder.workforce.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** How many people an initiative is about, as of a day and by a source; the latest day counts. */
@Entity
public class WorkforceStatement {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private LocalDate asAt;
    private String source;
    private int total;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StatedGroup> groups;

    private String createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected WorkforceStatement() {}

    WorkforceStatement(UUID id, UUID initiativeId, WorkforceFigures figures, String createdBy, Instant createdAt) {
        this.id = id;
        this.initiativeId = initiativeId;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        state(figures);
    }

    final void state(WorkforceFigures figures) {
        asAt = figures.asAt();
        source = figures.source();
        total = figures.total();
        groups = List.copyOf(figures.groups());
    }

    WorkforceFigures figures() {
        return new WorkforceFigures(asAt, source, total, groups);
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
