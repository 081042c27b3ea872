package org.mobiletoolkit.stakeholder.memory.privacy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The other three services as far as the fan-out sees them: {@code down-…} subjects find procurement down, {@code
 * alone-…} ones all three. {@code nobody-…} is known to none, {@code stakeholder:…} and {@code here-…} to this service alone.
 * They tell no evidence.
 */
public class NeighboursResource implements QuarkusTestResourceLifecycleManager {

    private static final Pattern PATH = Pattern.compile("/api/v1/([a-z]+)-privacy/subjects/([^/]+)/([a-z]+)");

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext(
                    "/token", exchange -> say(exchange, 200, "{\"access_token\":\"machine\",\"expires_in\":300}"));
            started.createContext("/api/v1", NeighboursResource::answer);
            started.start();
            server = started;
            var url = "http://127.0.0.1:" + started.getAddress().getPort();
            return Map.of(
                    "toolkit.evidence.services.benefits", url,
                    "toolkit.evidence.services.procurement", url,
                    "toolkit.evidence.services.device", url,
                    "toolkit.evidence.token.url", url + "/token");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var path = PATH.matcher(exchange.getRequestURI().getPath());
        var headers = exchange.getRequestHeaders();
        if (!path.matches()) {
            say(exchange, 503, "{}");
        } else if (!"Bearer machine".equals(headers.getFirst("Authorization"))
                || headers.getFirst("On-Behalf-Of") == null) {
            say(exchange, 401, "{}");
        } else if (path.group(2).startsWith("alone-")
                || path.group(2).startsWith("down-") && path.group(1).equals("procurement")) {
            say(exchange, 503, "{}");
        } else if (path.group(2).matches("(nobody-|here-|stakeholder:).*")
                && !path.group(3).equals("export")
                && !body(exchange).contains("\"unmet\":true")) {
            say(
                    exchange,
                    404,
                    "{\"code\":\"unknown-subject\",\"mentions\":[{\"table\":\"barrier\",\"id\":\"1\",\"column\":\"title\"}]}");
        } else {
            say(
                    exchange,
                    200,
                    "{\"service\":\"%s\",\"erased\":true,\"records\":[],\"nextCursor\":null}".formatted(path.group(1)));
        }
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
