package org.mobiletoolkit.device.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An initiative as far as this service has heard of it; it can be rebuilt from the topic. */
@Entity
public class KnownInitiative {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private String name;
    private String status;

    @Nullable
    private String currentStep;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> gatesPassed;

    private long sequence;

    protected KnownInitiative() {}

    KnownInitiative(UUID id) {
        this.id = id;
    }

    /** Takes over the state that an event tells. */
    void follow(InitiativeTransitioned.Detail told, long sequence) {
        this.name = told.name();
        this.status = told.status();
        this.currentStep = told.currentStep();
        this.gatesPassed = List.copyOf(told.gatesPassed());
        this.sequence = sequence;
    }

    /** Whether an event with this sequence tells nothing that is not already known. */
    boolean isAtOrPast(long sequence) {
        return this.sequence >= sequence;
    }

    /** Whether it is over, complete or stopped; then nothing about it changes any more (handbook 2.2). */
    public boolean isClosed() {
        return status.startsWith("CLOSED_");
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String status() {
        return status;
    }

    public @Nullable String currentStep() {
        return currentStep;
    }

    public List<String> gatesPassed() {
        return List.copyOf(gatesPassed);
    }
}
