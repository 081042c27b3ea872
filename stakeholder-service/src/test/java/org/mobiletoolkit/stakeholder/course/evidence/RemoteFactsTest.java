package org.mobiletoolkit.stakeholder.course.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.stakeholder.catalogue.toolkit.CheckpointDefinition.FactDefinition;
import org.mobiletoolkit.stakeholder.course.gate.FactReading;

/** A neighbour that answers well, badly or never. */
class RemoteFactsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final UUID INITIATIVE = UUID.fromString("019ab3c4-5d6e-7f80-8a9b-0c1d2e3f4a5b");
    private static final FactDefinition ESTATE = new FactDefinition("VIS1.ESTATE", "device", true);
    private static final FactDefinition CONNECTIVITY = new FactDefinition("VIS1.CONNECTIVITY", "device", false);

    private final CountDownLatch never = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicReference<String> asked = new AtomicReference<>("");
    private final AtomicReference<String> bearer = new AtomicReference<>("");
    private HttpServer neighbour;
    private RemoteFacts facts;
    private volatile int status = 200;
    private volatile boolean slowAtFirst;
    private volatile String answer = "";
    private volatile String token = "{\"access_token\": \"secret\", \"expires_in\": 300}";

    @BeforeEach
    void start() throws IOException {
        neighbour = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        neighbour.setExecutor(threads);
        neighbour.createContext("/token", exchange -> {
            tokens.incrementAndGet();
            say(exchange, 200, token);
        });
        neighbour.createContext("/api/v1/evidence", this::evidence);
        neighbour.start();
        facts = facts(Duration.ofSeconds(5));
    }

    @AfterEach
    void stop() {
        never.countDown();
        neighbour.stop(0);
        threads.shutdownNow();
    }

    @Test
    void readsWhatTheServiceAnswers() {
        answer = """
                {"initiativeId": "%s", "asOf": "2026-11-22T09:59:59Z", "more": 1, "facts": [
                  {"code": "VIS1.ESTATE", "satisfied": false, "observed": {"share": 0.60}, "required": {"count": 3},
                   "missing": ["TABLET"], "recordRefs": ["/estate-baselines/1"]},
                  {"code": "VIS1.CONNECTIVITY", "satisfied": true}]}
                """.formatted(INITIATIVE);

        assertThat(ask())
                .containsExactly(
                        new FactReading(
                                "VIS1.ESTATE",
                                "device",
                                true,
                                false,
                                Map.of("share", new BigDecimal("0.60")),
                                Map.of("count", 3),
                                List.of("TABLET"),
                                List.of("/estate-baselines/1"),
                                Instant.parse("2026-11-22T09:59:59Z"),
                                null),
                        new FactReading(
                                "VIS1.CONNECTIVITY",
                                "device",
                                false,
                                true,
                                Map.of(),
                                Map.of(),
                                List.of(),
                                List.of(),
                                Instant.parse("2026-11-22T09:59:59Z"),
                                null));
        assertThat(asked.get()).isEqualTo("/api/v1/evidence/" + INITIATIVE + "?codes=VIS1.ESTATE,VIS1.CONNECTIVITY");
        assertThat(bearer.get()).isEqualTo("Bearer secret");
    }

    @Test
    void takesACodeThatIsLeftOutAsUnknown() {
        answer = told("{\"code\": \"VIS1.ESTATE\", \"satisfied\": true}");

        assertThat(ask().get(1)).isEqualTo(FactReading.unanswered(CONNECTIVITY, "the service does not know the fact"));
    }

    @Test
    void takesNullAsUnknown() {
        answer = told("{\"code\": \"VIS1.ESTATE\", \"satisfied\": null}");

        assertThat(ask().get(0).satisfied()).isNull();
        assertThat(ask().get(0).unanswered()).isEqualTo("the service cannot tell");
    }

    @Test
    void tellsAFactWhoseSourceFailedFromOneThatIsNotKnown() {
        answer = told("""
                {"code": "VIS1.ESTATE", "satisfied": null, "unanswered": "the service failed"},
                {"code": "VIS1.CONNECTIVITY", "satisfied": null, "unanswered": "the service does not know the fact"}""");

        assertThat(ask())
                .extracting(FactReading::unanswered)
                .containsExactly("the service failed", "the service does not know the fact");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 401, 403, 404, 500, 503})
    void takesEveryOtherStatusAsUnknown(int failure) {
        status = failure;
        answer = told("{\"code\": \"VIS1.ESTATE\", \"satisfied\": true}");

        assertThat(ask()).isEqualTo(unknown("HTTP " + failure));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<html> | unreadable answer",
                "{\"asOf\": \"2026-11-22T10:00:00Z\", \"facts\": [{\"satisfied\": true}]} | unreadable answer",
                "{\"asOf\": \"2026-11-22T10:00:00Z\", \"facts\": [{\"code\": \"VIS1.ESTATE\", \"satisfied\": \"oh\"}]}"
                        + " | unreadable answer",
                "{} | answer without facts or time",
                "null | answer without facts or time",
                "{\"facts\": []} | answer without facts or time",
                "{\"asOf\": \"2026-11-22T09:54:59Z\", \"facts\": [{\"code\": \"VIS1.ESTATE\", \"satisfied\": true}]}"
                        + " | answer of 2026-11-22T09:54:59Z is too old"
            })
    void takesNonsenseAsUnknown(String nonsense, String reason) {
        answer = nonsense;

        assertThat(ask()).isEqualTo(unknown(reason));
    }

    @Test
    void doesNotWaitForAServiceThatIsSilent() {
        facts = facts(Duration.ofMillis(200));
        status = 0;

        assertThat(ask()).isEqualTo(unknown("no answer within PT0.2S, asked twice"));
    }

    @Test
    void asksTwiceWhoIsSlowTheFirstTime() {
        facts = facts(Duration.ofSeconds(1));
        slowAtFirst = true;
        answer = told("{\"code\": \"VIS1.ESTATE\", \"satisfied\": true}");

        assertThat(ask().get(0).satisfied()).isTrue();
    }

    @Test
    void doesNotWaitForABodyThatNeverEnds() {
        facts = facts(Duration.ofMillis(200));
        status = -1;

        assertThat(ask()).isEqualTo(unknown("no answer within PT0.2S, asked twice"));
    }

    @Test
    void takesAServiceThatIsDownAsUnknown() {
        neighbour.stop(0);

        assertThat(ask()).isEqualTo(unknown("the service is not reached"));
    }

    @Test
    void asksNobodyWithoutAToken() {
        token = "{\"error\": \"invalid_client\"}";

        assertThat(ask()).isEqualTo(unknown("no token from the token endpoint"));
        assertThat(asked.get()).isEmpty();
    }

    @Test
    void keepsATokenUntilShortlyBeforeItsEnd() {
        answer = told("{\"code\": \"VIS1.ESTATE\", \"satisfied\": true}");
        ask();
        ask();
        assertThat(tokens).hasValue(1);

        token = "{\"access_token\": \"short\", \"expires_in\": 30}";
        status = 401;
        ask();
        status = 200;
        ask();
        ask();
        assertThat(tokens).hasValue(3);
    }

    @Test
    void namesTheWaveThatIsReviewed() {
        answer = told("{\"code\": \"VIS1.ESTATE\", \"satisfied\": true}");
        var wave = UUID.fromString("019ab3c4-1111-7f80-8a9b-0c1d2e3f4a5b");

        facts.ask(new RemoteFacts.Question("device", INITIATIVE, List.of(ESTATE), wave, null))
                .join();

        assertThat(asked.get()).endsWith("?codes=VIS1.ESTATE&wave=" + wave);
    }

    @Test
    void knowsNoServiceWithoutAnAddress() {
        var question = new RemoteFacts.Question("elsewhere", INITIATIVE, List.of(ESTATE), null, null);

        assertThat(facts.ask(question).join())
                .containsExactly(FactReading.unanswered(ESTATE, "no address of the service is configured"));
    }

    private List<FactReading> ask() {
        return facts.ask(new RemoteFacts.Question("device", INITIATIVE, List.of(ESTATE, CONNECTIVITY), null, null))
                .join();
    }

    private static List<FactReading> unknown(String reason) {
        return List.of(FactReading.unanswered(ESTATE, reason), FactReading.unanswered(CONNECTIVITY, reason));
    }

    private static String told(String fact) {
        return "{\"asOf\": \"2026-11-22T10:00:00Z\", \"facts\": [" + fact + "]}";
    }

    private void evidence(HttpExchange exchange) throws IOException {
        asked.set(exchange.getRequestURI().toString());
        bearer.set(exchange.getRequestHeaders().getFirst("Authorization"));
        if (status > 0 && !slowAtFirst) {
            say(exchange, status, answer);
            return;
        }
        slowAtFirst = false;
        if (status < 0) {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
        }
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private RemoteFacts facts(Duration timeout) {
        var base = URI.create("http://127.0.0.1:" + neighbour.getAddress().getPort());
        var settings = new Settings(
                Map.of("device", base), timeout, Duration.ofMinutes(5), new Client(base.resolve("/token")));
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var http = HttpClient.newHttpClient();
        return new RemoteFacts(http, new MachineTokens(http, settings, clock), settings, clock);
    }

    private record Settings(
            Map<String, URI> services, Duration timeout, Duration maxAnswerAge, EvidenceSettings.Token token)
            implements EvidenceSettings {}

    private record Client(URI url) implements EvidenceSettings.Token {

        @Override
        public String clientId() {
            return "stakeholder-service";
        }

        @Override
        public String clientSecret() {
            return "a secret & more";
        }
    }
}
