package org.mobiletoolkit.stakeholder.memory.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.stakeholder.course.evidence.EvidenceSettings;
import org.mobiletoolkit.stakeholder.course.evidence.MachineTokens;

/** Neighbours that answer well, badly or never. */
class RemoteSubjectsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CountDownLatch never = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer neighbour;
    private RemoteSubjects remote;
    private volatile int status = 200;
    private volatile List<String> pages = List.of("{}");

    @BeforeEach
    void start() throws IOException {
        neighbour = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        neighbour.setExecutor(threads);
        neighbour.createContext(
                "/token", exchange -> say(exchange, 200, "{\"access_token\": \"machine\", \"expires_in\": 300}"));
        neighbour.createContext("/api/v1/benefits-privacy", this::answer);
        neighbour.createContext("/api/v1/silent-privacy", exchange -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        neighbour.start();
        var base = URI.create("http://127.0.0.1:" + neighbour.getAddress().getPort());
        var http = HttpClient.newHttpClient();
        remote = new RemoteSubjects(
                http,
                new MachineTokens(http, new Neighbours(base), Clock.systemUTC()),
                Map.of("benefits", base, "silent", base, "away", URI.create("http://127.0.0.1:9")),
                new Settings());
    }

    @AfterEach
    void stop() {
        never.countDown();
        neighbour.stop(0);
        threads.shutdownNow();
    }

    private record Settings() implements FanOutSettings {
        @Override
        public Duration timeout() {
            return Duration.ofSeconds(2);
        }

        @Override
        public int recordsAtMost() {
            return 3;
        }
    }

    private record Neighbours(URI base) implements EvidenceSettings {
        @Override
        public Map<String, URI> services() {
            return Map.of();
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(2);
        }

        @Override
        public Duration maxAnswerAge() {
            return Duration.ofMinutes(5);
        }

        @Override
        public Token token() {
            return new Token() {
                @Override
                public URI url() {
                    return base.resolve("/token");
                }

                @Override
                public String clientId() {
                    return "stakeholder-service";
                }

                @Override
                public String clientSecret() {
                    return "secret";
                }
            };
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(String.join(
                " ",
                exchange.getRequestURI().getRawPath(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("On-Behalf-Of"),
                body));
        say(exchange, status, pages.get(Math.min(asked.size(), pages.size()) - 1));
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private RemoteSubjects.Answer ask(String service) {
        return remote.ask(
                        service,
                        new RemoteSubjects.Question(
                                "export", "a b/c@rrx", JSON.createObjectNode().put("reason", "r"), "handler", null))
                .join();
    }

    @Test
    void showsWhoAsksAndForWhom() {
        assertThat(ask("benefits").failure()).isNull();
        assertThat(asked)
                .containsExactly("/api/v1/benefits-privacy/subjects/a%20b%2Fc%40rrx/export Bearer machine handler"
                        + " {\"reason\":\"r\"}");
    }

    @Test
    void putsThePagesOfAnExportTogether() throws Exception {
        pages = List.of(
                "{\"service\":\"benefits\",\"records\":[{\"id\":1}],\"nextCursor\":\"c1\"}",
                "{\"service\":\"benefits\",\"records\":[{\"id\":2}],\"nextCursor\":null}");

        var answer = ask("benefits");

        assertThat(answer.body())
                .isEqualTo(JSON.readTree(
                        "{\"service\":\"benefits\",\"records\":[{\"id\":1},{\"id\":2}],\"nextCursor\":null}"));
        assertThat(asked).hasSize(2);
        assertThat(asked.get(1)).endsWith("{\"reason\":\"r\",\"cursor\":\"c1\"}");
    }

    @Test
    void stopsWhereItIsTooMuchAndSaysHowToGoOn() {
        pages = List.of("{\"records\":[{\"id\":1},{\"id\":2}],\"nextCursor\":\"more\"}");

        ObjectNode body = ask("benefits").body();

        assertThat(body.get("records")).hasSize(4);
        assertThat(body.get("nextCursor").textValue()).isEqualTo("more");
    }

    @Test
    void asksAgainWhileThereIsMoreToErase() {
        pages = List.of(
                "{\"erased\":false,\"more\":true,\"outcomes\":[{\"count\":10000}]}",
                "{\"erased\":true,\"more\":false,\"outcomes\":[{\"count\":3}]}");

        ObjectNode body = ask("benefits").body();

        assertThat(body.get("outcomes")).hasSize(2);
        assertThat(body.get("erased").booleanValue()).isTrue();
        assertThat(asked.get(1)).endsWith("{\"reason\":\"r\"}");
    }

    @Test
    void saysWhyAServiceIsMissing() {
        status = 403;
        assertThat(ask("benefits").failure()).isEqualTo("HTTP 403");
        status = 200;
        pages = List.of("[]");
        assertThat(ask("benefits").failure()).isEqualTo("unreadable answer");
        pages = List.of("<html>");
        assertThat(ask("benefits").failure()).isEqualTo("unreadable answer");
        assertThat(ask("away").failure()).isEqualTo("the service is not reached");
        assertThat(ask("silent").failure()).startsWith("no answer within");
    }
}
