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

/** Something that is taken for granted, who finds out whether it is so, and what was found. */
@Entity
public class Assumption {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private String reference;
    private String statement;
    private @Nullable String ifWrong;
    private String owner;
    private LocalDate checkBy;

    @Enumerated(EnumType.STRING)
    private AssumptionStatus status = AssumptionStatus.OPEN;

    private @Nullable LocalDate foundOn;
    private @Nullable String foundBy;
    private @Nullable String evidence;
    private String createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected Assumption() {}

    Assumption(UUID id, String reference, NewAssumption said, String createdBy, Instant createdAt) {
        this.id = id;
        this.reference = reference;
        this.initiativeId = said.initiativeId();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        change(said.content());
    }

    final void change(AssumptionContent to) {
        statement = to.statement();
        ifWrong = to.ifWrong();
        owner = to.owner();
        checkBy = to.checkBy();
    }

    void found(String command, LocalDate on, String by, String evidence) {
        status = AssumptionLifecycle.MACHINE.next(status, command);
        foundOn = on;
        foundBy = by;
        this.evidence = evidence;
    }

    AssumptionContent content() {
        return new AssumptionContent(statement, ifWrong, owner, checkBy);
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    String reference() {
        return reference;
    }

    AssumptionStatus status() {
        return status;
    }

    @Nullable
    LocalDate foundOn() {
        return foundOn;
    }

    @Nullable
    String foundBy() {
        return foundBy;
    }

    @Nullable
    String evidence() {
        return evidence;
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
