package org.mobiletoolkit.stakeholder.people.register;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Rectifiable;
import org.mobiletoolkit.platform.record.Rectification;

/** Where a stakeholder stood on one day, in one author's judgement (handbook 6.2). Added, never changed, and taken back when it was wrong. */
@Entity
public class SupportAssessment implements Rectifiable {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID stakeholderId;

    @Enumerated(EnumType.STRING)
    private SupportLevel currentLevel;

    @Enumerated(EnumType.STRING)
    private SupportLevel desiredLevel;

    private LocalDate assessedOn;
    private String author;
    private @Nullable String note;
    private @Nullable UUID engagementActionId;
    private Instant recordedAt;

    @Embedded
    private @Nullable Rectification rectification;

    protected SupportAssessment() {}

    SupportAssessment(UUID id, UUID stakeholderId, NewSupportAssessment said, LocalDate on, String author, Instant at) {
        this.id = id;
        this.stakeholderId = stakeholderId;
        this.currentLevel = said.current();
        this.desiredLevel = said.desired();
        this.assessedOn = on;
        this.author = author;
        this.note = said.note();
        this.engagementActionId = said.engagementActionId();
        this.recordedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID stakeholderId() {
        return stakeholderId;
    }

    SupportLevel current() {
        return currentLevel;
    }

    SupportLevel desired() {
        return desiredLevel;
    }

    LocalDate assessedOn() {
        return assessedOn;
    }

    String author() {
        return author;
    }

    @Nullable
    String note() {
        return note;
    }

    /** The engagement after which it was made; null when it names none. */
    @Nullable
    UUID engagementActionId() {
        return engagementActionId;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public @Nullable Rectification rectification() {
        return rectification;
    }

    @Override
    public void rectify(Rectification how) {
        rectification = how;
    }
}
