package org.mobiletoolkit.stakeholder.gate;

import io.quarkus.arc.All;
import io.quarkus.arc.InstanceHandle;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.initiative.Gate;
import org.mobiletoolkit.stakeholder.toolkit.CheckpointDefinition.FactDefinition;
import org.mobiletoolkit.stakeholder.toolkit.Toolkit;

/** Evidence that a test stages for an initiative; for any other the services are asked. */
@ApplicationScoped
@Alternative
@Priority(1)
public class StagedEvidence implements EvidenceReader {

    private final Map<UUID, Map<String, Boolean>> staged = new ConcurrentHashMap<>();
    private final List<InstanceHandle<EvidenceReader>> all;
    private final Toolkit toolkit;
    private final Clock clock;

    StagedEvidence(@All List<InstanceHandle<EvidenceReader>> all, Toolkit toolkit, Clock clock) {
        this.all = all;
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

    @Override
    public StepEvidence read(UUID initiativeId, Gate gate, @Nullable UUID waveId) {
        var facts = staged.get(initiativeId);
        if (facts == null) {
            return all.stream()
                    .filter(handle -> handle.getBean().getBeanClass() != StagedEvidence.class)
                    .findFirst()
                    .orElseThrow()
                    .get()
                    .read(initiativeId, gate, waveId);
        }
        var now = clock.instant();
        return new StepEvidence(
                now,
                toolkit.checkpointsBefore(gate.name()).stream()
                        .map(definition -> CheckpointReading.of(definition, fact -> reading(fact, facts, now)))
                        .toList());
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
}
