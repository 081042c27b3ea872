package org.mobiletoolkit.stakeholder.course.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactBoard;
import org.mobiletoolkit.platform.tenancy.CurrentCaller;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.CheckpointDefinition.FactDefinition;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.Toolkit;
import org.mobiletoolkit.stakeholder.course.gate.CheckpointReading;
import org.mobiletoolkit.stakeholder.course.gate.EvidenceReader;
import org.mobiletoolkit.stakeholder.course.gate.FactReading;
import org.mobiletoolkit.stakeholder.course.gate.StepEvidence;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;

/** Reads the facts of a step afresh: our own from our records, the others' over HTTP, all services at once. */
@ApplicationScoped
class FreshEvidence implements EvidenceReader {

    private static final String OURSELVES = "stakeholder";

    private final Toolkit toolkit;
    private final FactBoard board;
    private final RemoteFacts remote;
    private final CurrentCaller caller;
    private final Clock clock;

    FreshEvidence(Toolkit toolkit, FactBoard board, EvidenceSettings settings, CurrentCaller caller, Clock clock) {
        this.toolkit = toolkit;
        this.board = board;
        this.caller = caller;
        this.clock = clock;
        var http = HttpClient.newBuilder().connectTimeout(settings.timeout()).build();
        this.remote = new RemoteFacts(http, new MachineTokens(http, settings, clock), settings, clock);
    }

    @Override
    public StepEvidence read(UUID initiativeId, Gate gate, @Nullable UUID waveId) {
        var definitions = toolkit.checkpointsBefore(gate.name());
        var readAt = clock.instant();
        var byService = definitions.stream()
                .flatMap(definition -> definition.facts().stream())
                .collect(Collectors.groupingBy(FactDefinition::service));
        var own = byService.getOrDefault(OURSELVES, List.of());
        byService.remove(OURSELVES);
        var traceparent = caller.traceparent();
        var asked = byService.entrySet().stream()
                .map(entry -> remote.ask(
                        new RemoteFacts.Question(entry.getKey(), initiativeId, entry.getValue(), waveId, traceparent)))
                .toList();
        var readings = readings(own(own, initiativeId, waveId));
        asked.forEach(answer -> readings.putAll(readings(answer.join())));
        return new StepEvidence(
                readAt,
                definitions.stream()
                        .map(definition -> CheckpointReading.of(definition, fact -> known(readings, fact)))
                        .toList());
    }

    private static Map<String, FactReading> readings(List<FactReading> readings) {
        return readings.stream().collect(Collectors.toMap(FactReading::code, Function.identity()));
    }

    private static FactReading known(Map<String, FactReading> readings, FactDefinition fact) {
        var reading = readings.get(fact.code());
        return reading == null ? FactReading.unanswered(fact, "not asked") : reading;
    }

    private List<FactReading> own(List<FactDefinition> facts, UUID initiativeId, @Nullable UUID waveId) {
        var codes = facts.stream().map(FactDefinition::code).toList();
        Map<String, Fact> told = board.answers(codes, initiativeId, waveId).stream()
                .collect(Collectors.toMap(Fact::code, Function.identity()));
        return facts.stream().map(fact -> reading(fact, told.get(fact.code()))).toList();
    }

    private FactReading reading(FactDefinition fact, @Nullable Fact answer) {
        return answer == null
                ? FactReading.unanswered(fact, "the service does not know the fact")
                : AnsweredFact.of(answer).reading(fact, clock.instant());
    }
}
