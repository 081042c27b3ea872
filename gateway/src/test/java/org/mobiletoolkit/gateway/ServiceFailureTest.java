package org.mobiletoolkit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.Socket;
import java.net.URL;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobiletoolkit.gateway.testing.Http;
import org.mobiletoolkit.gateway.testing.Issuer;
import org.mobiletoolkit.gateway.testing.Neighbourhood;
import org.mobiletoolkit.gateway.testing.RawStub;
import org.mobiletoolkit.gateway.testing.ServiceStub;
import org.mobiletoolkit.gateway.testing.Wire;

/** Services that are down, slow, or break off. {@code procurement} writes raw bytes; {@code device} is not there. */
@QuarkusTest
@WithTestResource(Neighbourhood.class)
class ServiceFailureTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    @TestHTTPResource
    URL gateway;

    ServiceStub stakeholder;
    RawStub procurement;
    Issuer issuer;

    @Test
    void says502WhenNobodyListensThen503UntilTheServiceMayBeTriedAgain() {
        // another test may have left the service alone for a moment
        await().until(() -> get("/api/v1/devices").statusCode() == 502);
        var answers = new ArrayList<HttpResponse<String>>();
        for (var i = 0; i < 6; i++) {
            answers.add(get("/api/v1/devices"));
        }

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .isSubsetOf(502, 503)
                .endsWith(503, 503);
        assertThat(answers).allSatisfy(ServiceFailureTest::saysWhenToTryAgain);
        assertThat(Http.problem(answers.get(5)))
                .containsExactly(
                        entry("code", "service-unavailable"),
                        entry("detail", "The device service cannot be reached just now"),
                        entry("instance", "/api/v1/devices"),
                        entry("status", 503));
        assertThat(answers.get(5).headers().firstValue("Retry-After")).contains("1");
        await().untilAsserted(() -> assertThat(Http.problem(get("/api/v1/devices")))
                .containsExactly(
                        entry("code", "bad-gateway"),
                        entry("detail", "The device service cannot be reached"),
                        entry("instance", "/api/v1/devices"),
                        entry("status", 502)));
    }

    @Test
    void says504WhenTheServiceThinksForTooLong() {
        stakeholder.behaves(r -> {});

        var answer = get("/api/v1/stakeholders");

        saysWhenToTryAgain(answer);
        assertThat(Http.problem(answer))
                .containsExactly(
                        entry("code", "gateway-timeout"),
                        entry("detail", "The stakeholder service did not answer in time"),
                        entry("instance", "/api/v1/stakeholders"),
                        entry("status", 504));
        await().untilAsserted(() -> assertThat(active("stakeholder")).isZero());
    }

    @Test
    void leavesAFrozenServiceAloneInsteadOfLettingEveryCallerWait() {
        recover();
        stakeholder.behaves(r -> {});

        var told = new ArrayList<Integer>();
        await().until(() -> {
            told.add(get("/api/v1/stakeholders").statusCode());
            return told.contains(503);
        });

        assertThat(told).startsWith(504, 504, 504, 504).endsWith(503).containsOnly(503, 504);
        assertThat(stakeholder.seen()).hasSize(told.size() - 1);
    }

    @Test
    void says504WhenTheServiceTakesTheBodyAndThinksForTooLong() {
        stakeholder.behaves(r -> r.body());

        assertThat(post("/api/v1/stakeholders").statusCode()).isEqualTo(504);
    }

    @Test
    void triesAReadTwiceWhenTheConnectionIsLost() {
        procurement.behaves((socket, n) -> {
            if (n > 1) {
                RawStub.write(socket, OK);
            }
        });

        assertThat(get("/api/v1/suppliers").body()).isEqualTo("ok");
        assertThat(procurement.connections()).isEqualTo(2);
    }

    @Test
    void neverTriesAWriteTwice() {
        procurement.behaves((socket, n) -> {});

        var answer = post("/api/v1/suppliers");

        assertThat(Http.problem(answer))
                .containsEntry("status", 502)
                .containsEntry("detail", "The procurement service closed the connection without an answer");
        assertThat(procurement.connections()).isEqualTo(1);
    }

    @Test
    void triesAReadNotMoreThanTwice() {
        procurement.behaves((socket, n) -> {});

        assertThat(get("/api/v1/suppliers").statusCode()).isEqualTo(502);
        assertThat(procurement.connections()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok",
                "HTTP/1.1 200 OK\r\nContent-Length: two\r\n\r\nok",
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Len",
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Encoding: gzip\r\nETag: \"1\"\r\n\r\n",
            })
    void says502WhenTheAnswerIsOfNoUse(String bytes) {
        procurement.behaves((socket, n) -> RawStub.write(socket, bytes));

        var answer = post("/api/v1/suppliers");

        assertThat(Http.problem(answer)).containsEntry("status", 502).containsEntry("code", "bad-gateway");
        assertThat(answer.headers().map()).doesNotContainKeys("content-encoding", "etag");
        saysWhenToTryAgain(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\nXX\r\n",
            })
    void neverLetsHalfAnAnswerPassForAWhole(String bytes) throws Exception {
        procurement.behaves((socket, n) -> RawStub.write(socket, bytes));

        try (var wire = wire("GET /api/v1/suppliers")) {
            assertThat(wire.head()).startsWith("HTTP/1.1 200");
            assertThat(wire.rest()).contains("half").doesNotEndWith("0\r\n\r\n").hasSizeLessThan(10);
        }
    }

    @Test
    void breaksOffAnAnswerInWhichTheServiceFallsSilent() throws Exception {
        procurement.behaves((socket, n) -> {
            RawStub.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
            awaitEnd(socket);
        });

        try (var wire = wire("GET /api/v1/suppliers")) {
            assertThat(wire.head()).startsWith("HTTP/1.1 200");
            assertThat(wire.rest()).isEqualTo("half");
        }
    }

    @Test
    void handsOnAnAnswerThatComesBeforeTheEndOfTheBody() throws Exception {
        stakeholder.behaves(r -> r.response().setStatusCode(409).end("no need for the rest"));

        try (var wire = new Wire(gateway)) {
            wire.send("POST /api/v1/stakeholders HTTP/1.1\nHost: x\nAuthorization: Bearer " + issuer.token()
                    + "\nContent-Length: 500000\n\n" + "more than is gathered ".repeat(4_000));
            assertThat(wire.answer())
                    .startsWith("HTTP/1.1 409")
                    .containsIgnoringCase("connection: close")
                    .endsWith("no need for the rest");
            assertThat(wire.rest()).isEmpty();
        }
    }

    @Test
    void says503WhenTooManyWaitForAConnection() {
        stakeholder.behaves(r -> {});
        var asked = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (var i = 0; i < 60; i++) {
            asked.add(Http.client()
                    .sendAsync(
                            Http.request(gateway, "/api/v1/stakeholders", "Authorization", "Bearer " + issuer.token())
                                    .build(),
                            BodyHandlers.ofString()));
        }
        var answers = asked.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(HttpResponse::statusCode).contains(503).containsOnly(503, 504);
        assertThat(answers).filteredOn(a -> a.statusCode() == 503).allSatisfy(a -> {
            assertThat(a.headers().firstValue("Retry-After")).contains("1");
        });
        assertThat(answers)
                .filteredOn(a -> a.statusCode() == 503)
                .extracting(a -> Http.problem(a).get("detail"))
                .contains("The stakeholder service has more requests than it can take");
    }

    private static void saysWhenToTryAgain(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Retry-After"))
                .hasValueSatisfying(seconds -> assertThat(seconds).matches("[1-9][0-9]*"));
    }

    /** Lets the breakers see an answer, so that the next test begins with services that are believed in. */
    @AfterEach
    void recover() {
        procurement.behaves((socket, n) -> RawStub.write(socket, OK));
        stakeholder.behaves(r -> r.response().end());
        await().until(() -> get("/api/v1/suppliers").statusCode() == 200);
        await().until(() -> get("/api/v1/stakeholders").statusCode() == 200);
    }

    private static void awaitEnd(Socket socket) throws java.io.IOException {
        while (socket.getInputStream().read() >= 0) {
            // the gateway closes when it has had enough of the silence
        }
    }

    private double active(String upstream) {
        return io.micrometer.core.instrument.Metrics.globalRegistry
                .get("gateway.upstream.requests.active")
                .tag("upstream", upstream)
                .gauge()
                .value();
    }

    private Wire wire(String request) throws java.io.IOException {
        return new Wire(gateway).send(request + " HTTP/1.1\nHost: x\nAuthorization: Bearer " + issuer.token() + "\n\n");
    }

    private HttpResponse<String> get(String path) {
        return Http.get(gateway, path, "Authorization", "Bearer " + issuer.token());
    }

    private HttpResponse<String> post(String path) {
        return Http.post(gateway, path, "{}", "Authorization", "Bearer " + issuer.token());
    }
}
