package org.mobiletoolkit.stakeholder.risk;

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

/** Something that has happened and stands in the way, and who resolves it by when. */
@Entity
public class Issue {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private @Nullable UUID riskId;
    private String reference;
    private String title;
    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private IssueSeverity severity;

    private String owner;
    private LocalDate dueOn;
    private LocalDate raisedOn;

    @Enumerated(EnumType.STRING)
    private IssueStatus status = IssueStatus.OPEN;

    private @Nullable LocalDate resolvedOn;
    private @Nullable String resolvedBy;
    private @Nullable String resolution;
    private String createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected Issue() {}

    Issue(
            UUID id,
            String reference,
            UUID initiativeId,
            @Nullable UUID riskId,
            IssueContent said,
            LocalDate raisedOn,
            String createdBy,
            Instant createdAt) {
        this.id = id;
        this.reference = reference;
        this.initiativeId = initiativeId;
        this.riskId = riskId;
        this.raisedOn = raisedOn;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        change(said);
    }

    final void change(IssueContent to) {
        title = to.title();
        description = to.description();
        severity = to.severity();
        owner = to.owner();
        dueOn = to.dueOn();
    }

    /** Ends the issue: resolved, or withdrawn because it is none. */
    void end(String command, LocalDate on, String by, String how) {
        status = IssueLifecycle.MACHINE.next(status, command);
        resolvedOn = on;
        resolvedBy = by;
        resolution = how;
    }

    void reopen() {
        status = IssueLifecycle.MACHINE.next(status, IssueLifecycle.REOPEN);
        resolvedOn = null;
        resolvedBy = null;
        resolution = null;
    }

    IssueContent content() {
        return new IssueContent(title, description, severity, owner, dueOn);
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    @Nullable
    UUID riskId() {
        return riskId;
    }

    String reference() {
        return reference;
    }

    LocalDate raisedOn() {
        return raisedOn;
    }

    IssueStatus status() {
        return status;
    }

    @Nullable
    LocalDate resolvedOn() {
        return resolvedOn;
    }

    @Nullable
    String resolvedBy() {
        return resolvedBy;
    }

    @Nullable
    String resolution() {
        return resolution;
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
