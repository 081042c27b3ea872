package org.mobiletoolkit.stakeholder.course.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The token with which this service asks the others: by client credentials, kept until shortly before it expires. */
public final class MachineTokens {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A token this close to its end might expire on the way. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final HttpClient http;
    private final EvidenceSettings settings;
    private final Clock clock;
    private volatile @Nullable Held held;

    public MachineTokens(HttpClient http, EvidenceSettings settings, Clock clock) {
        this.http = http;
        this.settings = settings;
        this.clock = clock;
    }

    private record Held(String token, Instant until) {}

    /** A token endpoint's answer (RFC 6749, section 5.1). */
    private record Granted(
            @JsonProperty("access_token") @Nullable String accessToken,
            @JsonProperty("expires_in") long expiresIn) {}

    /** A token that is good for a while yet; fails when none is to be had in time. */
    public CompletableFuture<String> bearer() {
        var known = held;
        if (known != null && clock.instant().isBefore(known.until())) {
            return CompletableFuture.completedFuture(known.token());
        }
        return http.sendAsync(request(settings.token()), BodyHandlers.ofString())
                .orTimeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(this::keep);
    }

    /** A service refused the token: the next question comes with a new one. */
    public void forget() {
        held = null;
    }

    private String keep(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("HTTP " + answer.statusCode() + " from the token endpoint");
        }
        try {
            var granted = JSON.readValue(answer.body(), Granted.class);
            if (granted.accessToken() == null) {
                throw new IllegalStateException("no token from the token endpoint");
            }
            held = new Held(
                    granted.accessToken(),
                    clock.instant().plusSeconds(granted.expiresIn()).minus(MARGIN));
            return granted.accessToken();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unreadable answer of the token endpoint", e);
        }
    }

    private HttpRequest request(EvidenceSettings.Token client) {
        return form(
                client.url(),
                settings.timeout(),
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", client.clientId(),
                        "client_secret", client.clientSecret()));
    }

    private static HttpRequest form(URI url, Duration timeout, Map<String, String> members) {
        var body = members.entrySet().stream()
                .map(member -> member.getKey() + "=" + URLEncoder.encode(member.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(url)
                .timeout(timeout)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
