package org.mobiletoolkit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Metrics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import java.net.URL;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mobiletoolkit.gateway.testing.Http;
import org.mobiletoolkit.gateway.testing.Issuer;
import org.mobiletoolkit.gateway.testing.Neighbourhood;
import org.mobiletoolkit.gateway.testing.ServiceStub;
import org.mobiletoolkit.gateway.testing.Wire;

/** Wherever a caller leaves, the service is let go of and nothing is left behind. */
@QuarkusTest
@WithTestResource(Neighbourhood.class)
class CallerLeavesTest {

    @TestHTTPResource
    URL gateway;

    ServiceStub benefits;
    Issuer issuer;

    @Test
    void atEveryByteOfTheRequest() throws Exception {
        benefits.behaves(r -> r.body().onSuccess(body -> r.response().end(body)));
        var request = ("POST /api/v1/benefits HTTP/1.1\nHost: x\nAuthorization: Bearer " + issuer.token()
                        + "\nTransfer-Encoding: chunked\n\n5\nhello\n3\nyou\n0\n\n")
                .replace("\n", "\r\n");
        var body = request.indexOf("\r\n\r\n");

        for (var bytes = 1; bytes < request.length(); bytes += bytes < body - 20 ? 37 : 1) {
            try (var wire = new Wire(gateway)) {
                wire.sendRaw(request.substring(0, bytes)).vanish();
            }
        }

        nothingIsLeft();
    }

    @Test
    void whileTheServiceThinks() throws Exception {
        var released = new AtomicInteger();
        benefits.behaves(r -> r.connection().closeHandler(closed -> released.incrementAndGet()));

        for (var i = 0; i < 5; i++) {
            try (var wire = get()) {
                var before = i;
                await().until(() -> benefits.seen().size() > before);
                wire.vanish();
            }
        }

        // a straggler of another test may have come too: what counts is that all are let go
        await().untilAsserted(() -> assertThat(released.get())
                .isGreaterThanOrEqualTo(5)
                .isEqualTo(benefits.seen().size()));
        nothingIsLeft();
    }

    @Test
    void inTheMiddleOfAStream() throws Exception {
        var released = new AtomicInteger();
        benefits.behaves(r -> {
            r.connection().closeHandler(closed -> released.incrementAndGet());
            r.response().setChunked(true).write("first");
        });

        try (var wire = get()) {
            wire.head();
            wire.vanish();
        }

        await().untilAsserted(() -> assertThat(released.get())
                .isPositive()
                .isEqualTo(benefits.seen().size()));
        nothingIsLeft();
    }

    @Test
    void withoutReadingALongAnswer() throws Exception {
        benefits.behaves(r -> r.response().end(Buffer.buffer(new byte[32 * 1024 * 1024])));

        for (var i = 0; i < 5; i++) {
            try (var wire = get()) {
                wire.head();
                wire.vanish();
            }
        }

        nothingIsLeft();
    }

    /** No request counts as running, and the service can be used as before. */
    private void nothingIsLeft() {
        await().untilAsserted(() -> assertThat(Metrics.globalRegistry
                        .get("gateway.upstream.requests.active")
                        .tag("upstream", "benefits")
                        .gauge()
                        .value())
                .isZero());
        benefits.behaves(r -> r.response().end("still here"));
        for (var i = 0; i < 20; i++) {
            assertThat(Http.get(gateway, "/api/v1/benefits", "Authorization", "Bearer " + issuer.token())
                            .body())
                    .isEqualTo("still here");
        }
    }

    private Wire get() throws Exception {
        return new Wire(gateway)
                .send("GET /api/v1/benefits HTTP/1.1\nHost: x\nAuthorization: Bearer " + issuer.token() + "\n\n");
    }
}
