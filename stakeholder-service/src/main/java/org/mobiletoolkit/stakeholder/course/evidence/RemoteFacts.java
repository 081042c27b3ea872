package org.mobiletoolkit.stakeholder.course.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.CheckpointDefinition.FactDefinition;
import org.mobiletoolkit.stakeholder.course.gate.FactReading;

/**
 * Asks one other service for facts (handbook 2.1).
 *
 * <p>Whatever goes wrong, each fact gets an answer: unknown, with the reason. Silence never counts as met.
 */
final class RemoteFacts {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final HttpClient http;
    private final MachineTokens tokens;
    private final EvidenceSettings settings;
    private final Clock clock;

    RemoteFacts(HttpClient http, MachineTokens tokens, EvidenceSettings settings, Clock clock) {
        this.http = http;
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is asked of one service. */
    record Question(
            String service,
            UUID initiativeId,
            List<FactDefinition> facts,
            @Nullable UUID waveId,
            @Nullable String traceparent) {

        private String path() {
            var codes = facts.stream().map(FactDefinition::code).collect(Collectors.joining(","));
            var path = "/api/v1/evidence/" + initiativeId + "?codes=" + codes;
            return waveId == null ? path : path + "&wave=" + waveId;
        }
    }

    /** An evidence endpoint's answer. */
    private record RemoteAnswer(
            @Nullable Instant asOf, @Nullable List<AnsweredFact> facts) {}

    /** A reading for each fact asked for; never fails. */
    CompletableFuture<List<FactReading>> ask(Question question) {
        var base = settings.services().get(question.service());
        if (base == null) {
            return CompletableFuture.completedFuture(unanswered(question, "no address of the service is configured"));
        }
        return answered(base, question)
                // once more: what has just started is slow the first time, and ready for the second
                .exceptionallyCompose(
                        failure -> isSlow(failure) ? answered(base, question) : CompletableFuture.failedFuture(failure))
                .exceptionally(failure -> unanswered(question, reason(failure)));
    }

    private CompletableFuture<List<FactReading>> answered(URI base, Question question) {
        return tokens.bearer()
                .thenCompose(token -> http.sendAsync(request(base, question, token), BodyHandlers.ofString())
                        .orTimeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS))
                .thenApply(answer -> readings(question, answer));
    }

    private HttpRequest request(URI base, Question question, String token) {
        var request = HttpRequest.newBuilder(base.resolve(question.path()))
                .timeout(settings.timeout())
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
        if (question.traceparent() != null) {
            request.header("traceparent", question.traceparent());
        }
        return request.GET().build();
    }

    private List<FactReading> readings(Question question, HttpResponse<String> answer) {
        if (answer.statusCode() == 401) {
            tokens.forget();
        }
        if (answer.statusCode() != 200) {
            return unanswered(question, "HTTP " + answer.statusCode());
        }
        try {
            return readings(question, JSON.readValue(answer.body(), RemoteAnswer.class));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return unanswered(question, "unreadable answer");
        }
    }

    private List<FactReading> readings(Question question, @Nullable RemoteAnswer answer) {
        if (answer == null || answer.facts() == null || answer.asOf() == null) {
            return unanswered(question, "answer without facts or time");
        }
        var asOf = answer.asOf();
        if (asOf.isBefore(clock.instant().minus(settings.maxAnswerAge()))) {
            return unanswered(question, "answer of " + asOf + " is too old");
        }
        Map<String, AnsweredFact> told = answer.facts().stream()
                .collect(Collectors.toMap(AnsweredFact::code, Function.identity(), (first, second) -> second));
        return question.facts().stream()
                .map(fact -> reading(fact, told.get(fact.code()), asOf))
                .toList();
    }

    private static FactReading reading(FactDefinition fact, @Nullable AnsweredFact told, Instant asOf) {
        if (told == null) {
            return FactReading.unanswered(fact, "the service does not know the fact");
        }
        return told.reading(fact, asOf);
    }

    private String reason(Throwable failure) {
        if (isSlow(failure)) {
            return "no answer within " + settings.timeout() + ", asked twice";
        }
        return cause(failure) instanceof IllegalStateException unusable
                ? String.valueOf(unusable.getMessage())
                : "the service is not reached";
    }

    private static boolean isSlow(Throwable failure) {
        return cause(failure) instanceof TimeoutException || cause(failure) instanceof HttpTimeoutException;
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private static List<FactReading> unanswered(Question question, String reason) {
        return question.facts().stream()
                .map(fact -> FactReading.unanswered(fact, reason))
                .toList();
    }
}
