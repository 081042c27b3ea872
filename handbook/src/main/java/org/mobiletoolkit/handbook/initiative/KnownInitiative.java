package org.mobiletoolkit.handbook.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An initiative as its owner last announced it (handbook 2.2); we never change it, and can rebuild it from the topic. */
@Entity
public class KnownInitiative {

    private static final String CLOSED = "CLOSED_";

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private String name;

    private String status;

    private @Nullable String currentStep;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> gatesPassed;

    private long sequence;

    protected KnownInitiative() {}

    KnownInitiative(UUID id, InitiativeTransitioned.State state, long as) {
        this.id = id;
        heard(state, as);
    }

    /** Takes over the state that the owner announced with its event number {@code as}. */
    final void heard(InitiativeTransitioned.State state, long as) {
        this.name = state.name();
        this.status = state.status();
        this.currentStep = state.currentStep();
        this.gatesPassed = List.copyOf(state.gatesPassed());
        this.sequence = as;
    }

    /** The id that the owner gave it. */
    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Its state in the words of its owner. */
    public String status() {
        return status;
    }

    /** Completed or stopped: nothing new is recorded for it. */
    public boolean isClosed() {
        return status.startsWith(CLOSED);
    }

    /** The first step whose gate is not passed; null when there is none. */
    public @Nullable String currentStep() {
        return currentStep;
    }

    /** The gates behind it, such as G1. */
    public List<String> gatesPassed() {
        return List.copyOf(gatesPassed);
    }
}
