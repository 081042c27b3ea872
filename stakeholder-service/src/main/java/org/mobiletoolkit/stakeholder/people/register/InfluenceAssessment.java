package org.mobiletoolkit.stakeholder.people.register;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Rectifiable;
import org.mobiletoolkit.platform.record.Rectification;

/** What weight a stakeholder had on one day, in one author's judgement (handbook 6.1). Added, never changed, and taken back when it was wrong. */
@Entity
public class InfluenceAssessment implements Rectifiable {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID stakeholderId;
    private int power;
    private int interest;
    private @Nullable Integer impactOfChange;
    private LocalDate assessedOn;
    private String author;
    private @Nullable String note;
    private Instant recordedAt;

    @Embedded
    private @Nullable Rectification rectification;

    protected InfluenceAssessment() {}

    InfluenceAssessment(
            UUID id, UUID stakeholderId, NewInfluenceAssessment said, LocalDate on, String author, Instant at) {
        this.id = id;
        this.stakeholderId = stakeholderId;
        this.power = said.power();
        this.interest = said.interest();
        this.impactOfChange = said.impactOfChange();
        this.assessedOn = on;
        this.author = author;
        this.note = said.note();
        this.recordedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID stakeholderId() {
        return stakeholderId;
    }

    int power() {
        return power;
    }

    int interest() {
        return interest;
    }

    @Nullable
    Integer impactOfChange() {
        return impactOfChange;
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
