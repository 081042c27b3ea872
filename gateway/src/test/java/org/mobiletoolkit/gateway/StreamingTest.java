package org.mobiletoolkit.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.gateway.testing.Http;
import org.mobiletoolkit.gateway.testing.Issuer;
import org.mobiletoolkit.gateway.testing.Neighbourhood;
import org.mobiletoolkit.gateway.testing.ServiceStub;
import org.mobiletoolkit.gateway.testing.Wire;

@QuarkusTest
@WithTestResource(Neighbourhood.class)
class StreamingTest {

    private static final int PIECE = 64 * 1024;
    private static final long LARGE = 256L * 1024 * 1024;

    @TestHTTPResource
    URL gateway;

    ServiceStub stakeholder;
    Issuer issuer;

    @Test
    void givesEventsOnAsTheyHappen() throws Exception {
        var stream = new CompletableFuture<HttpServerResponse>();
        stakeholder.behaves(r -> {
            r.response()
                    .setChunked(true)
                    .putHeader("Content-Type", "text/event-stream")
                    .writeHead();
            stream.complete(r.response());
        });

        try (var wire = get("1.1")) {
            assertThat(wire.head()).startsWith("HTTP/1.1 200").containsIgnoringCase("text/event-stream");
            for (var i = 0; i < 3; i++) {
                stream.get(5, SECONDS).write("data: " + i + "\n\n");
                assertThat(wire.read("9\r\ndata: 0\n\n\r\n".length())).isEqualTo("9\r\ndata: " + i + "\n\n\r\n");
            }
            stream.get().end();
            assertThat(wire.read(5)).isEqualTo("0\r\n\r\n");
        }
    }

    @Test
    void neverHoldsALargeAnswerAsAWhole() throws Exception {
        var sent = new AtomicLong();
        stakeholder.behaves(r -> pour(r.response().setChunked(true), sent));

        try (var wire = get("1.1")) {
            wire.head();
            // nobody reads: what is on its way must stay within the buffers between
            var settled = settled(sent);
            assertThat(settled).isLessThan(LARGE / 8);
        }

        stakeholder.behaves(r -> pour(r.response().setChunked(true), new AtomicLong()));
        var whole = Http.client()
                .send(
                        Http.request(gateway, "/api/v1/stakeholders", "Authorization", "Bearer " + issuer.token())
                                .build(),
                        BodyHandlers.ofInputStream());
        try (var body = whole.body()) {
            assertThat(body.transferTo(java.io.OutputStream.nullOutputStream())).isEqualTo(LARGE);
        }
    }

    @Test
    void startsToHandABodyOnBeforeItsEnd() throws Exception {
        var first = new CompletableFuture<String>();
        stakeholder.behaves(r -> {
            r.handler(piece -> first.complete(piece.toString()));
            r.endHandler(end -> r.response().end("all of it"));
        });
        var gathered = "hello".repeat(20_000);

        try (var wire = new Wire(gateway)) {
            wire.send("POST /api/v1/stakeholders HTTP/1.1\nHost: x\nAuthorization: Bearer " + issuer.token()
                    + "\nTransfer-Encoding: chunked\n\n%x\n%s\n".formatted(gathered.length(), gathered));
            assertThat(first.get(60, SECONDS)).startsWith("hellohello");
            wire.send("3\nyou\n0\n\n");
            assertThat(wire.answer()).startsWith("HTTP/1.1 200").endsWith("all of it");
        }
    }

    @Test
    void takesABodyNoFasterThanTheServiceDoes() throws Exception {
        stakeholder.behaves(r -> {
            r.pause();
            r.response().setChunked(true).writeHead();
        });

        try (var wire = new Wire(gateway)) {
            wire.send("POST /api/v1/stakeholders HTTP/1.1\nHost: x\nAuthorization: Bearer " + issuer.token()
                    + "\nContent-Length: " + Neighbourhood.BODY_LIMIT + "\n\n");
            assertThat(wire.sendRaw("x".repeat(PIECE)).head()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void streamsToCallersOfHttp10UntilTheConnectionEnds() throws Exception {
        stakeholder.behaves(r -> r.response().setChunked(true).end("no length"));

        try (var wire = get("1.0")) {
            assertThat(wire.rest())
                    .startsWith("HTTP/1.0 200")
                    .doesNotContain("chunked")
                    .endsWith("\r\n\r\nno length");
        }
    }

    private Wire get(String version) throws Exception {
        return new Wire(gateway)
                .send("GET /api/v1/stakeholders HTTP/" + version + "\nHost: x\nAuthorization: Bearer " + issuer.token()
                        + "\n\n");
    }

    private static long settled(AtomicLong sent) {
        var last = new AtomicLong(-1);
        await().pollInterval(java.time.Duration.ofMillis(200)).until(() -> sent.get() == last.getAndSet(sent.get()));
        return sent.get();
    }

    private static void pour(HttpServerResponse to, AtomicLong sent) {
        while (sent.get() < LARGE) {
            if (to.writeQueueFull()) {
                to.drainHandler(drained -> pour(to, sent));
                return;
            }
            to.write(Buffer.buffer(new byte[PIECE]));
            sent.addAndGet(PIECE);
        }
        to.end();
    }

    @Test
    void givesABodyThatTricklesNothingThatOthersNeed() throws Exception {
        stakeholder.behaves(r -> r.response().end("at once"));
        var trickling = new ArrayList<Wire>();
        try {
            // more than the service may have at once
            for (var i = 0; i < 40; i++) {
                trickling.add(new Wire(gateway)
                        .send("POST /api/v1/stakeholders HTTP/1.1\nHost: x\nAuthorization: Bearer " + issuer.token()
                                + "\nContent-Length: 1000\n\nx"));
            }

            var honest = Http.get(
                    gateway,
                    "/api/v1/stakeholders",
                    "Authorization",
                    "Bearer "
                            + issuer.token(other -> {
                                other.setSubject("reader@ryy");
                                other.setClaim("ods_code", "RYY");
                            }));

            assertThat(honest.statusCode()).isEqualTo(200);
            assertThat(honest.body()).isEqualTo("at once");
        } finally {
            for (var wire : trickling) {
                wire.close();
            }
        }
    }

    @Test
    void tellsACallerWhoHasTooMuchUnderWayToComeBack() throws Exception {
        stakeholder.behaves(r -> r.response().end("at once"));
        var trickling = new ArrayList<Wire>();
        try {
            for (var i = 0; i <= Neighbourhood.UNDER_WAY_OF_ONE_CALLER; i++) {
                trickling.add(new Wire(gateway)
                        .send("POST /api/v1/stakeholders HTTP/1.1\nHost: x\nAuthorization: Bearer " + issuer.token()
                                + "\nContent-Length: 1000\n\nx"));
            }

            var answers = trickling.stream().map(StreamingTest::statusIfThere).toList();

            assertThat(answers.stream().filter("HTTP/1.1 429"::equals)).hasSize(1);
        } finally {
            for (var wire : trickling) {
                wire.close();
            }
        }
    }

    /** The body of the others ends too late, so that each is answered. */
    private static String statusIfThere(Wire wire) {
        try {
            return wire.answer().substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
