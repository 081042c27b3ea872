package org.mobiletoolkit.stakeholder.course.gate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A gate case in which everything is in order, to be spoilt in one point by each test. */
final class GateCases {

    static final String CP1 = "analyse.vision.checkpoint.1";
    static final String CP2 = "analyse.vision.checkpoint.2";
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    static final UUID MEETING = UUID.fromString("0193f5a2-0000-7000-8000-000000000001");

    private final List<CheckpointReading> checkpoints;
    private final List<GatePrerequisite.Obstacle> obstacles = new ArrayList<>();
    private LocalDate requestedOn = TODAY;
    private boolean first = true;
    private boolean previousPassed = true;
    private String requester = "programme-manager@rrx";
    private String decider = "sro@rrx";
    private boolean deciderIsSro = true;
    private Instant readAt = NOW;
    private DecidingMeeting meeting = new DecidingMeeting(
            MEETING, "BOARD", true, true, true, TODAY, Set.of("chair@rrx"), Set.of("chair@rrx", "sro@rrx"));

    private GateCases(List<CheckpointReading> checkpoints) {
        this.checkpoints = checkpoints;
    }

    static GateCases given(CheckpointStatus... statuses) {
        var checkpoints = new ArrayList<CheckpointReading>();
        for (var i = 0; i < statuses.length; i++) {
            checkpoints.add(checkpoint("analyse.vision.checkpoint." + (i + 1), "F" + (i + 1), statuses[i]));
        }
        return new GateCases(checkpoints);
    }

    GateCases requestedBy(String subject) {
        requester = subject;
        return this;
    }

    GateCases requestedOn(LocalDate day) {
        requestedOn = day;
        return this;
    }

    GateCases decidedBy(String subject, boolean isSro) {
        decider = subject;
        deciderIsSro = isSro;
        return this;
    }

    GateCases meeting(DecidingMeeting other) {
        meeting = other;
        return this;
    }

    GateCases earlierGateOpen() {
        previousPassed = false;
        return this;
    }

    GateCases obstacle(String rule, String detail, String... offending) {
        obstacles.add(new GatePrerequisite.Obstacle(rule, detail, List.of(offending)));
        return this;
    }

    GateCases laterGate() {
        first = false;
        return this;
    }

    GateCases readAt(Instant at) {
        readAt = at;
        return this;
    }

    GateCase gate() {
        return new GateCase(
                first,
                previousPassed,
                requester,
                requestedOn,
                "programme-manager@rrx",
                decider,
                deciderIsSro,
                meeting,
                checkpoints,
                obstacles,
                readAt,
                Duration.ofMinutes(5),
                NOW,
                TODAY);
    }

    static Proposal pass() {
        return new Proposal(GateVerdict.PASS, List.of(), false, List.of(), null, List.of(), List.of());
    }

    static Proposal passWith(List<String> conditions, Waiver... waivers) {
        return new Proposal(
                GateVerdict.PASS_WITH_CONDITIONS, List.of(), false, List.of(), null, conditions, List.of(waivers));
    }

    static Proposal hold() {
        return new Proposal(
                GateVerdict.HOLD,
                List.of("the estate is not known"),
                true,
                List.of(TODAY),
                TODAY.plusDays(30),
                List.of(),
                List.of());
    }

    static Proposal stop() {
        return new Proposal(GateVerdict.STOP, List.of("no funding"), false, List.of(), null, List.of(), List.of());
    }

    static Waiver waiver(String checkpoint, Waiver.ReasonCode code, LocalDate due) {
        return new Waiver(checkpoint, code, "it is being done", "programme-manager@rrx", due);
    }

    private static CheckpointReading checkpoint(String id, String prefix, CheckpointStatus status) {
        return new CheckpointReading(
                id,
                "checkpoint " + id,
                status,
                switch (status) {
                    case MET -> List.of(fact(prefix + ".A", true), fact(prefix + ".B", true));
                    case PARTIALLY_MET -> List.of(fact(prefix + ".A", true), fact(prefix + ".B", false));
                    case NOT_MET -> List.of(fact(prefix + ".B", false));
                    case UNKNOWN -> List.of(fact(prefix + ".A", true), fact(prefix + ".B", null));
                });
    }

    private static FactReading fact(String code, @Nullable Boolean satisfied) {
        return new FactReading(
                code,
                "device",
                true,
                satisfied,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                NOW,
                satisfied == null ? "no answer" : null);
    }
}
