package org.mobiletoolkit.stakeholder.memory.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.privacy.PrivacyProblem;
import org.mobiletoolkit.stakeholder.course.evidence.MachineTokens;

/**
 * Asks the other services about a person: as a machine, on behalf of the handler whose token it shows, so that each service
 * sees for itself who asks, and for which organisation. Whatever goes wrong, each service gets an answer: what it said, or
 * why it is missing.
 */
final class RemoteSubjects {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String KNOWN = "known";
    private static final String UNKNOWN_SUBJECT = PrivacyProblem.UNKNOWN_SUBJECT.code();

    private static final List<String> LISTS = List.of("records", "mentions", "outcomes");

    private final HttpClient http;
    private final MachineTokens tokens;
    private final Map<String, URI> services;
    private final FanOutSettings settings;

    RemoteSubjects(HttpClient http, MachineTokens tokens, Map<String, URI> services, FanOutSettings settings) {
        this.http = http;
        this.tokens = tokens;
        this.services = services;
        this.settings = settings;
    }

    /**
     * What is asked of every service.
     *
     * @param command last segment of the path: export, erase, restrict or release
     * @param handlersToken the bearer token of the person on whose behalf it is asked
     */
    record Question(
            String command,
            String subject,
            ObjectNode body,
            String handlersToken,
            @Nullable String traceparent) {}

    /** What a service said, or why it said nothing. */
    record Answer(
            String service,
            @Nullable ObjectNode body,
            @Nullable String failure) {}

    Set<String> names() {
        return new TreeSet<>(services.keySet());
    }

    /** One service's answer; of an export, all its pages as one. Never fails. */
    CompletableFuture<Answer> ask(String service, Question question) {
        return tokens.bearer()
                .thenCompose(token -> pages(service, question, token, null))
                .thenApply(body -> isStranger(body) ? body.put("service", service) : body)
                .thenApply(body -> new Answer(service, body, null))
                .exceptionally(failure -> new Answer(service, null, reason(failure)));
    }

    private CompletableFuture<ObjectNode> pages(
            String service, Question question, String token, @Nullable ObjectNode before) {
        return http.sendAsync(request(service, question, token, before), BodyHandlers.ofString())
                .orTimeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(this::read)
                .thenCompose(page -> {
                    var sofar = before == null ? page : joined(before, page);
                    return goesOn(sofar, settings)
                            ? pages(service, question, token, sofar)
                            : CompletableFuture.completedFuture(sofar);
                });
    }

    /** Whether a bundle has more pages that are wanted, or an erasure more records than one request changes. */
    static boolean goesOn(ObjectNode answer, FanOutSettings settings) {
        return answer.path("more").asBoolean()
                || answer.path("nextCursor").isTextual()
                        && answer.path("records").size() < settings.recordsAtMost();
    }

    /** Two answers of a service as one: all that the first lists, then all that the next lists, and how it stands now. */
    static ObjectNode joined(ObjectNode first, ObjectNode next) {
        var whole = next.deepCopy();
        for (var list : LISTS) {
            if (first.path(list).isArray() && next.path(list).isArray()) {
                whole.set(list, ((ArrayNode) first.get(list)).deepCopy().addAll((ArrayNode) next.get(list)));
            }
        }
        if (first.path("moreMentions").asBoolean()) {
            whole.put("moreMentions", true);
        }
        return whole;
    }

    private HttpRequest request(String service, Question question, String token, @Nullable ObjectNode before) {
        var body = question.body().deepCopy();
        if (before != null) {
            if (before.path("nextCursor").isTextual()) {
                body.set("cursor", before.get("nextCursor"));
            }
        }
        var path =
                "/api/v1/%s-privacy/subjects/%s/%s".formatted(service, encoded(question.subject()), question.command());
        var request = HttpRequest.newBuilder(
                        Objects.requireNonNull(services.get(service)).resolve(path))
                .timeout(settings.timeout())
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .header("On-Behalf-Of", question.handlersToken());
        if (question.traceparent() != null) {
            request.header("traceparent", question.traceparent());
        }
        return request.POST(BodyPublishers.ofString(body.toString())).build();
    }

    private ObjectNode read(HttpResponse<String> answer) {
        if (answer.statusCode() == 401) {
            tokens.forget();
        }
        if (answer.statusCode() == 404) {
            return refused(answer);
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("HTTP " + answer.statusCode());
        }
        return tree(answer);
    }

    private static ObjectNode tree(HttpResponse<String> answer) {
        try {
            JsonNode tree = JSON.readTree(answer.body());
            if (tree instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            // answered below like every other body that is no answer
        }
        throw new IllegalStateException("unreadable answer");
    }

    /** That the service knows nobody by this is an answer; that it knows no such path is none. */
    private static ObjectNode refused(HttpResponse<String> answer) {
        var problem = tree(answer);
        if (!problem.path("code").asText().equals(UNKNOWN_SUBJECT)) {
            throw new IllegalStateException("HTTP " + answer.statusCode());
        }
        return stranger(problem.path("mentions"));
    }

    /** The answer of a service that knows nobody by what was asked for. */
    static ObjectNode stranger(JsonNode mentions) {
        return JSON.createObjectNode().put(KNOWN, false).set("mentions", mentions);
    }

    /** The places that a service which knows nobody by this has found, each with the service's name. */
    static Stream<ObjectNode> mentions(ObjectNode stranger) {
        return StreamSupport.stream(stranger.path("mentions").spliterator(), false)
                .map(mention -> JSON.createObjectNode()
                        .put("service", stranger.path("service").asText())
                        .setAll((ObjectNode) mention.deepCopy()));
    }

    /** Whether the service knows nobody by what was asked for. */
    static boolean isStranger(ObjectNode answer) {
        return answer.has(KNOWN) && !answer.get(KNOWN).asBoolean();
    }

    private String reason(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof TimeoutException || cause instanceof HttpTimeoutException) {
            return "no answer within " + settings.timeout();
        }
        return cause instanceof IllegalStateException
                ? String.valueOf(cause.getMessage())
                : "the service is not reached";
    }

    /** A space in a path is %20 and not a plus. */
    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
