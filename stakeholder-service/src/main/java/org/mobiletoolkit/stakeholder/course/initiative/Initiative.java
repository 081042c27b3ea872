package org.mobiletoolkit.stakeholder.course.initiative;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.record.Recorded;

/** One organisation's mobile initiative, on its way through the six steps and gates. */
@Entity
@Noun(value = "initiative", at = "/initiatives")
public class Initiative extends Recorded<InitiativeContent> {

    @Embedded
    private InitiativeContent content;

    @Enumerated(EnumType.STRING)
    private InitiativeStatus status = InitiativeStatus.DRAFT;

    @Convert(converter = StepColumn.class)
    private @Nullable Step currentStep = Step.ANALYSE_VISION;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Gate> gatesPassed = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Hold hold;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Resumption> resumptions = List.of();

    private Instant updatedAt;

    protected Initiative() {}

    Initiative(Origin origin, InitiativeContent content) {
        super(origin);
        this.content = content;
        this.updatedAt = origin.at();
    }

    Move<InitiativeStatus> created() {
        return Move.beginning("create", status).telling(InitiativeState.of(this));
    }

    void change(InitiativeContent to, Instant at) {
        content = to;
        updatedAt = at;
    }

    /** Others show its name and start: they hear of a change though the status is the same. */
    Move<InitiativeStatus> updated() {
        return new Move<>("update", status, status, null, InitiativeState.of(this));
    }

    Move<InitiativeStatus> activate(Instant at) {
        return to(InitiativeLifecycle.ACTIVATE, at, null);
    }

    /** Ends the hold and keeps how it ended. */
    Move<InitiativeStatus> resume(Resumption how, Instant at) {
        var move = to(InitiativeLifecycle.RESUME, at, null).because(how.reason());
        resumptions = Stream.concat(resumptions.stream(), Stream.of(how)).toList();
        return move;
    }

    /** Passes a gate and stands at the next step; the last gate closes the initiative. */
    Move<InitiativeStatus> pass(Gate gate, Instant at) {
        var passed = EnumSet.of(gate);
        passed.addAll(gatesPassed);
        var next = Step.firstNotPassed(passed);
        gatesPassed = List.copyOf(passed);
        currentStep = next.orElse(null);
        return to(next.isPresent() ? InitiativeLifecycle.PASS_GATE : InitiativeLifecycle.COMPLETE, at, hold);
    }

    Move<InitiativeStatus> hold(Hold why, Instant at) {
        return to(InitiativeLifecycle.HOLD, at, why).because(String.join("; ", why.reasons()));
    }

    Move<InitiativeStatus> stop(@Nullable String reason, Instant at) {
        return to(InitiativeLifecycle.STOP, at, null).because(reason);
    }

    private Move<InitiativeStatus> to(String command, Instant at, @Nullable Hold why) {
        var move = Move.on(InitiativeLifecycle.RULES, status, command);
        status = move.to();
        hold = why;
        updatedAt = at;
        return move.telling(InitiativeState.of(this));
    }

    @Override
    public InitiativeContent content() {
        return content;
    }

    public String reference() {
        return content.reference();
    }

    public String name() {
        return content.name();
    }

    /** Subject of the senior responsible owner. */
    public String sro() {
        return content.sro();
    }

    /** Subject of the programme manager. */
    public String programmeManager() {
        return content.programmeManager();
    }

    /** The day on which the initiative began, local to Europe/London. */
    public LocalDate startedOn() {
        return content.startedOn();
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

    Instant updatedAt() {
        return updatedAt;
    }
}
