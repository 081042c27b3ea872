package org.mobiletoolkit.stakeholder.course.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One organisation's mobile initiative, on its way through the six steps and gates. */
@Entity
public class Initiative {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    @Column(updatable = false)
    private String reference;

    private String name;
    private @Nullable String description;
    private String sro;
    private String programmeManager;
    private @Nullable String operationalOwner;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> linkedProgrammes;

    private LocalDate startedOn;

    @Enumerated(EnumType.STRING)
    private InitiativeStatus status;

    @Convert(converter = StepColumn.class)
    private @Nullable Step currentStep;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Gate> gatesPassed;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Hold hold;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Resumption> resumptions;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant updatedAt;

    @Version
    private long version;

    protected Initiative() {}

    Initiative(UUID id, String reference, InitiativeChange members, Instant at) {
        this.id = id;
        this.reference = reference;
        this.status = InitiativeStatus.DRAFT;
        this.currentStep = Step.ANALYSE_VISION;
        this.gatesPassed = List.of();
        this.resumptions = List.of();
        this.createdAt = at;
        change(members, at);
    }

    /** Takes over all members that people may change. */
    final void change(InitiativeChange to, Instant at) {
        name = to.name();
        description = to.description();
        sro = to.sro();
        programmeManager = to.programmeManager();
        operationalOwner = to.operationalOwner();
        linkedProgrammes = List.copyOf(to.linkedProgrammes());
        startedOn = to.startedOn();
        updatedAt = at;
    }

    void activate(Instant at) {
        go(InitiativeLifecycle.ACTIVATE, at);
    }

    /** Ends the hold and keeps how it ended. */
    void resume(Resumption how, Instant at) {
        go(InitiativeLifecycle.RESUME, at);
        hold = null;
        var all = new ArrayList<>(resumptions);
        all.add(how);
        resumptions = List.copyOf(all);
    }

    /** Passes a gate and stands at the next step; the last gate closes the initiative. */
    void pass(Gate gate, Instant at) {
        var passed = EnumSet.of(gate);
        passed.addAll(gatesPassed);
        var next = Step.firstNotPassed(passed);
        go(next.isPresent() ? InitiativeLifecycle.PASS_GATE : InitiativeLifecycle.COMPLETE, at);
        gatesPassed = List.copyOf(passed);
        currentStep = next.orElse(null);
    }

    void hold(Hold why, Instant at) {
        go(InitiativeLifecycle.HOLD, at);
        hold = why;
    }

    void stop(Instant at) {
        go(InitiativeLifecycle.STOP, at);
        hold = null;
    }

    private void go(String command, Instant at) {
        status = InitiativeLifecycle.RULES.next(status, command);
        updatedAt = at;
    }

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public String name() {
        return name;
    }

    public @Nullable String description() {
        return description;
    }

    /** Subject of the senior responsible owner. */
    public String sro() {
        return sro;
    }

    /** Subject of the programme manager. */
    public String programmeManager() {
        return programmeManager;
    }

    @Nullable
    String operationalOwner() {
        return operationalOwner;
    }

    List<String> linkedProgrammes() {
        return linkedProgrammes;
    }

    /** The day on which the initiative began, local to Europe/London. */
    public LocalDate startedOn() {
        return startedOn;
    }

    public InitiativeStatus status() {
        return status;
    }

    /** The first step whose gate is not passed; null when all are. */
    public @Nullable Step currentStep() {
        return currentStep;
    }

    public Set<Gate> gatesPassed() {
        return Set.copyOf(gatesPassed);
    }

    /** Whether the board ever answered the gate with a hold. */
    public boolean wasHeldAt(Gate gate) {
        return hold != null && hold.gate() == gate
                || resumptions.stream().anyMatch(past -> past.hold().gate() == gate);
    }

    /** The gates passed, in their order. */
    List<Gate> gatesInOrder() {
        return gatesPassed.stream().sorted().toList();
    }

    public boolean hasPassed(Gate gate) {
        return gatesPassed.contains(gate);
    }

    /** Why it rests; null unless it is on hold. */
    public @Nullable Hold hold() {
        return hold;
    }

    /** Why it rests. */
    Hold requireHold() {
        return Objects.requireNonNull(hold, "an initiative on hold says why");
    }

    List<Resumption> resumptions() {
        return resumptions;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
    }
}
