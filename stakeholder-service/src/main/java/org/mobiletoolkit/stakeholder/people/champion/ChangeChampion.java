package org.mobiletoolkit.stakeholder.people.champion;

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

/** Somebody who speaks for the change in an area, for a time. A person is champion of an area once at a time. */
@Entity
public class ChangeChampion {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private UUID areaId;
    private @Nullable UUID stakeholderId;
    private @Nullable String subject;

    @Enumerated(EnumType.STRING)
    private ChampionRole role;

    private @Nullable UUID userTypeId;
    private LocalDate since;
    private @Nullable LocalDate until;

    @Enumerated(EnumType.STRING)
    private ChampionStatus status = ChampionStatus.APPOINTED;

    private String createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected ChangeChampion() {}

    ChangeChampion(
            UUID id,
            InitiativeArea area,
            @Nullable UUID stakeholderId,
            @Nullable String subject,
            ChampionTerm term,
            String createdBy,
            Instant createdAt) {
        this.id = id;
        this.initiativeId = area.initiativeId();
        this.areaId = area.id();
        this.stakeholderId = stakeholderId;
        this.subject = subject;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        serve(term);
    }

    final void serve(ChampionTerm term) {
        role = term.role();
        userTypeId = term.userTypeId();
        since = term.since();
        until = term.until();
    }

    ChampionTerm term() {
        return new ChampionTerm(role, userTypeId, since, until);
    }

    void standDown(LocalDate lastDay) {
        status = ChampionLifecycle.MACHINE.next(status, ChampionLifecycle.STAND_DOWN);
        until = lastDay;
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    UUID areaId() {
        return areaId;
    }

    @Nullable
    UUID stakeholderId() {
        return stakeholderId;
    }

    @Nullable
    String subject() {
        return subject;
    }

    ChampionStatus status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
