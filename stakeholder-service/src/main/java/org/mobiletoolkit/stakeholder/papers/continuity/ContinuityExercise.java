package org.mobiletoolkit.stakeholder.papers.continuity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.papers.content.ContinuityScenario;

/** What was taken down of an exercise of the continuity plan; only whether it counts can change. */
@Entity
public class ContinuityExercise {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;

    @Enumerated(EnumType.STRING)
    private ContinuityScenario scenario;

    private LocalDate heldOn;
    private int participants;

    @Enumerated(EnumType.STRING)
    private ExerciseOutcome outcome;

    private @Nullable String findings;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ExerciseAction> actions;

    @Enumerated(EnumType.STRING)
    private ExerciseStatus status = ExerciseStatus.RECORDED;

    private @Nullable UUID corrects;
    private @Nullable String reason;
    private String recordedBy;
    private Instant recordedAt;

    @Version
    private long version;

    protected ContinuityExercise() {}

    ContinuityExercise(
            UUID id,
            UUID initiativeId,
            ExerciseRecord held,
            @Nullable UUID corrects,
            String recordedBy,
            Instant recordedAt) {
        this.id = id;
        this.initiativeId = initiativeId;
        this.scenario = held.scenario();
        this.heldOn = held.heldOn();
        this.participants = held.participants();
        this.outcome = held.outcome();
        this.findings = held.findings();
        this.actions = List.copyOf(held.actions());
        this.corrects = corrects;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** From now on it does not count: it is corrected by another record, or void. */
    void withdraw(String command, String why) {
        status = ExerciseLifecycle.MACHINE.next(status, command);
        reason = why;
    }

    HeldExercise held() {
        return new HeldExercise(id, heldOn, outcome);
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    ContinuityScenario scenario() {
        return scenario;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    int participants() {
        return participants;
    }

    ExerciseOutcome outcome() {
        return outcome;
    }

    @Nullable
    String findings() {
        return findings;
    }

    List<ExerciseAction> actions() {
        return actions;
    }

    ExerciseStatus status() {
        return status;
    }

    @Nullable
    UUID corrects() {
        return corrects;
    }

    @Nullable
    String reason() {
        return reason;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
