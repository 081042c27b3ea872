package org.mobiletoolkit.stakeholder.people.consultation;

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
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.record.Rectifiable;
import org.mobiletoolkit.platform.record.Rectification;
import org.mobiletoolkit.stakeholder.people.register.SupportLevel;

/**
 * What one stakeholder, or somebody who stays anonymous, had to say. Recorded once, never changed, and taken back when it was
 * wrong.
 */
@Entity
public class ConsultationResponse implements Rectifiable {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID consultationId;
    private @Nullable UUID stakeholderId;
    private @Nullable UUID groupId;
    private int people;
    private boolean attended;

    @Enumerated(EnumType.STRING)
    private @Nullable SupportLevel supportLevel;

    @Enumerated(EnumType.STRING)
    private @Nullable Sentiment sentiment;

    private LocalDate respondedOn;
    private @Nullable String recordedBy;
    private Instant createdAt;

    @Embedded
    private @Nullable Rectification rectification;

    protected ConsultationResponse() {}

    ConsultationResponse(
            UUID id,
            NewConsultationResponse said,
            @Nullable UUID groupId,
            LocalDate on,
            @Nullable String recordedBy,
            Instant createdAt) {
        this.id = id;
        this.consultationId = said.consultationId();
        this.stakeholderId = said.stakeholderId();
        this.groupId = groupId;
        this.people = said.speaksFor();
        this.attended = said.hasAttended();
        this.supportLevel = said.supportLevel();
        this.sentiment = said.sentiment();
        this.respondedOn = on;
        this.recordedBy = recordedBy;
        this.createdAt = createdAt;
    }

    static ConsultationResponse by(Origin origin, NewConsultationResponse said, @Nullable UUID groupId, LocalDate on) {
        return new ConsultationResponse(origin.id(), said, groupId, on, origin.by(), origin.at());
    }

    UUID id() {
        return id;
    }

    UUID consultationId() {
        return consultationId;
    }

    @Nullable
    UUID stakeholderId() {
        return stakeholderId;
    }

    @Nullable
    UUID groupId() {
        return groupId;
    }

    int people() {
        return people;
    }

    boolean isAnonymous() {
        return stakeholderId == null;
    }

    boolean attended() {
        return attended;
    }

    @Nullable
    SupportLevel supportLevel() {
        return supportLevel;
    }

    @Nullable
    Sentiment sentiment() {
        return sentiment;
    }

    /** Feedback says something of the matter; mere presence does not. */
    boolean isFeedback(int points) {
        return points > 0 || sentiment != null || supportLevel != null && supportLevel != SupportLevel.UNKNOWN;
    }

    LocalDate respondedOn() {
        return respondedOn;
    }

    Instant createdAt() {
        return createdAt;
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
