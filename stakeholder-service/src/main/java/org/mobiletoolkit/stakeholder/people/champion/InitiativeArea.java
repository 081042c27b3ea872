package org.mobiletoolkit.stakeholder.people.champion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A part of the organisation that the change reaches, and where somebody should speak for it. */
@Entity
public class InitiativeArea {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private String name;

    @Enumerated(EnumType.STRING)
    private AreaKind kind;

    private @Nullable String odsCode;

    @Enumerated(EnumType.STRING)
    private AreaStatus status = AreaStatus.ACTIVE;

    private String createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected InitiativeArea() {}

    InitiativeArea(UUID id, UUID initiativeId, AreaDetails details, String createdBy, Instant createdAt) {
        this.id = id;
        this.initiativeId = initiativeId;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        describe(details);
    }

    final void describe(AreaDetails details) {
        name = details.name();
        kind = details.kind();
        odsCode = details.odsCode();
    }

    AreaDetails details() {
        return new AreaDetails(name, kind, odsCode);
    }

    void obey(String command) {
        status = AreaLifecycle.MACHINE.next(status, command);
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    String name() {
        return name;
    }

    AreaStatus status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
