package org.mobiletoolkit.gateway.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** A well-behaved caller. */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private Http() {}

    public static HttpResponse<String> get(URL gateway, String path, String... headers) {
        return send(request(gateway, path, headers).GET().build());
    }

    public static HttpResponse<String> ask(
            URL gateway, String method, String path, BodyPublisher body, String... headers) {
        return send(request(gateway, path, headers).method(method, body).build());
    }

    public static HttpResponse<String> post(URL gateway, String path, String body, String... headers) {
        return ask(gateway, "POST", path, BodyPublishers.ofString(body), headers);
    }

    public static HttpRequest.Builder request(URL gateway, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(gateway.getProtocol() + "://" + gateway.getAuthority() + path))
                .timeout(Duration.ofSeconds(20));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        return send(CLIENT, request);
    }

    /** Sends with a client of the test's own. */
    public static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static HttpClient client() {
        return CLIENT;
    }

    /** The members of a problem, without the ids that differ from request to request but must be there. */
    public static Map<String, Object> problem(HttpResponse<String> answer) {
        var tree = json(answer.body());
        if (!answer.headers().firstValue("Content-Type").orElse("").equals("application/problem+json")) {
            throw new AssertionError("Not a problem: " + answer.headers() + answer.body());
        }
        if (!tree.path("requestId")
                        .asText()
                        .equals(answer.headers().firstValue("X-Request-Id").orElse("none"))
                || !tree.path("traceId").asText().matches("[0-9a-f]{32}")) {
            throw new AssertionError("The problem does not name its request: " + answer.body());
        }
        var members = new TreeMap<String, Object>();
        tree.properties()
                .forEach(m -> members.put(
                        m.getKey(),
                        m.getValue().isInt()
                                ? m.getValue().asInt()
                                : m.getValue().asText()));
        members.keySet().removeAll(java.util.List.of("requestId", "traceId", "title", "type"));
        return members;
    }

    /** The same of raw text, for answers read from the wire. */
    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + text, e);
        }
    }
}
