package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One point that a response made, and its answer once there is one (handbook 6.4). */
@Entity
public class ConsultationPoint {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID consultationId;
    private UUID responseId;
    private String text;

    @Enumerated(EnumType.STRING)
    private @Nullable PointOutcome outcome;

    /** Kept by the database, for the list of what still waits for an answer. */
    @Column(insertable = false, updatable = false)
    private boolean answered;

    private @Nullable String answer;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;
    private Instant createdAt;

    @Version
    private long version;

    protected ConsultationPoint() {}

    ConsultationPoint(UUID id, ConsultationResponse response, String text) {
        this.id = id;
        this.consultationId = response.consultationId();
        this.responseId = response.id();
        this.text = text;
        this.createdAt = response.createdAt();
    }

    /** Answers it, or answers it anew; true when it had no answer before. */
    boolean answer(PointAnswer said, String by, Instant at) {
        var first = outcome == null;
        outcome = said.outcome();
        answer = said.answer();
        answeredBy = by;
        answeredAt = at;
        return first;
    }

    UUID id() {
        return id;
    }

    UUID consultationId() {
        return consultationId;
    }

    UUID responseId() {
        return responseId;
    }

    String text() {
        return text;
    }

    @Nullable
    PointOutcome outcome() {
        return outcome;
    }

    @Nullable
    String answer() {
        return answer;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    long version() {
        return version;
    }
}
