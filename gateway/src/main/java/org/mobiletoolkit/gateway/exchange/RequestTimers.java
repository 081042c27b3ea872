package org.mobiletoolkit.gateway.exchange;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * How long answers took, by route template and never by path: {@code http.server.requests} with the labels that the
 * services use, and the upstream.
 */
@Singleton
public class RequestTimers {

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    /** What nginx calls it too: the caller left before the answer. */
    private static final int CALLER_LEFT = 499;

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
    };

    private record Key(String template, String upstream, String method, int status) {}

    private final Map<Key, Timer> timers = new ConcurrentHashMap<>();
    private final MeterRegistry registry;

    RequestTimers(MeterRegistry registry) {
        this.registry = registry;
    }

    void record(Exchange exchange) {
        var response = exchange.response();
        var method = exchange.request().method();
        var key = new Key(
                exchange.template(),
                exchange.upstream(),
                METHODS.contains(method) ? method.name() : "OTHER",
                response.ended() ? response.getStatusCode() : CALLER_LEFT);
        timers.computeIfAbsent(key, this::timer).record(exchange.age(), TimeUnit.NANOSECONDS);
    }

    private Timer timer(Key key) {
        return Timer.builder("http.server.requests")
                .description("Time from the head of a request to the end of its answer")
                .tag("uri", key.template())
                .tag("upstream", key.upstream())
                .tag("method", key.method())
                .tag("status", Integer.toString(key.status()))
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }
}
