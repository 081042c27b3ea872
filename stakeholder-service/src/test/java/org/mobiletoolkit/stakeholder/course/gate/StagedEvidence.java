package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.CheckpointDefinition.FactDefinition;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Toolkit;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/** Evidence that a test stages for an initiative; for any other the services are asked. */
@ApplicationScoped
public class StagedEvidence {

    private final Map<UUID, Map<String, Boolean>> staged = new ConcurrentHashMap<>();
    private final Toolkit toolkit;
    private final Clock clock;

    StagedEvidence(Toolkit toolkit, Clock clock) {
        this.toolkit = toolkit;
        this.clock = clock;
    }

    /** Every fact of the initiative is true. */
    public void prove(UUID initiativeId) {
        staged.put(initiativeId, new ConcurrentHashMap<>());
    }

    /** From now on the fact is false. */
    public void refute(UUID initiativeId, String code) {
        facts(initiativeId).put(code, false);
    }

    /** From now on nobody answers for the service. */
    public void silence(UUID initiativeId, String service) {
        facts(initiativeId).put(service, false);
    }

    private Map<String, Boolean> facts(UUID initiativeId) {
        return staged.computeIfAbsent(initiativeId, id -> new ConcurrentHashMap<>());
    }

    Optional<StepEvidence> of(UUID initiativeId, Gate gate) {
        var now = clock.instant();
        return Optional.ofNullable(staged.get(initiativeId))
                .map(facts -> new StepEvidence(
                        now,
                        toolkit.checkpointsBefore(gate.name()).stream()
                                .map(definition -> CheckpointReading.of(definition, fact -> reading(fact, facts, now)))
                                .toList()));
    }

    private static FactReading reading(FactDefinition fact, Map<String, Boolean> facts, Instant now) {
        if (facts.containsKey(fact.service())) {
            return FactReading.unanswered(fact, "no answer within PT2S");
        }
        return new FactReading(
                fact.code(),
                fact.service(),
                fact.mandatory(),
                facts.getOrDefault(fact.code(), true),
                Map.of("count", 3, "share", new java.math.BigDecimal("0.60")),
                Map.of("count", 3),
                List.of(),
                List.of("/records/1"),
                now,
                null);
    }

    /** Stands before the real reader. */
    @Decorator
    @Priority(1)
    static class Stage implements EvidenceReader {

        private final EvidenceReader real;
        private final StagedEvidence staged;

        Stage(@Delegate EvidenceReader real, StagedEvidence staged) {
            this.real = real;
            this.staged = staged;
        }

        @Override
        public StepEvidence read(UUID initiativeId, Gate gate, @Nullable UUID waveId) {
            return staged.of(initiativeId, gate).orElseGet(() -> real.read(initiativeId, gate, waveId));
        }
    }
}
