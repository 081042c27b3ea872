package org.mobiletoolkit.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many requests a service is given at once. */
class UpstreamTest {

    private static final int CONNECTIONS = 12;
    private static final int WAITING = 3;

    private record Few(
            int connections,
            int waiting,
            Duration connectWithin,
            Duration connectionWithin,
            Duration answerWithin,
            Duration silenceAtMost,
            int compressedFrom,
            int failuresInARow,
            Duration leftAloneFor)
            implements ForwardingSettings.Forwarding {}

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger met = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private HttpServer thinking;

    @BeforeEach
    void listen() {
        thinking = vertx.createHttpServer()
                .requestHandler(request -> met.incrementAndGet())
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private Upstream upstream() {
        var minute = Duration.ofMinutes(1);
        return new Upstream(
                "device",
                URI.create("http://127.0.0.1:" + thinking.actualPort()),
                new Few(CONNECTIONS, WAITING, minute, minute, minute, minute, 0, 5, minute),
                vertx,
                new SimpleMeterRegistry());
    }

    private void ask(Context loop, Upstream upstream, int times) {
        loop.runOnContext(there -> {
            for (var i = 0; i < times; i++) {
                upstream.client()
                        .request(upstream.ask(HttpMethod.GET, "/"))
                        .onSuccess(request -> request.send())
                        .onFailure(full -> refused.incrementAndGet());
            }
        });
    }

    @Test
    void givesAServiceAsManyAsItHasConnections() {
        ask(vertx.getOrCreateContext(), upstream(), CONNECTIONS);

        await().until(() -> met.get() == CONNECTIONS);
        assertThat(refused).hasValue(0);
    }
}
