package org.mobiletoolkit.gateway.route;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** One service behind the gateway, with its pooled connections. */
final class Upstream {

    private final String name;
    private final String host;
    private final int port;
    private final String origin;
    private final ForwardingSettings.Forwarding settings;
    private final Breaker breaker;
    private final Turnstile turnstile;
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger active = new AtomicInteger();
    private final MeterRegistry registry;
    private final Map<String, Counter> failures = new ConcurrentHashMap<>();

    /**
     * One client per event loop: a shared one hands out connections that live on another loop, and every answer would
     * change threads twice.
     */
    private final ThreadLocal<HttpClient> clients;

    Upstream(String name, URI url, ForwardingSettings.Forwarding settings, Vertx vertx, MeterRegistry registry) {
        if (url.getHost() == null || !url.getScheme().equals("http")) {
            throw new IllegalArgumentException(
                    "gateway.upstreams." + name + ".url must be http://host:port, not " + url);
        }
        this.name = name;
        this.host = url.getHost();
        this.port = url.getPort() < 0 ? 80 : url.getPort();
        this.origin = url.getScheme() + "://" + url.getAuthority();
        this.settings = settings;
        this.breaker = new Breaker(settings.failuresInARow(), settings.leftAloneFor(), System::nanoTime);
        this.turnstile = new Turnstile(settings.connections(), settings.waiting());
        this.registry = registry;
        this.clients = ThreadLocal.withInitial(() -> client(vertx));
        gauge("gateway.upstream.connections", "Open connections", connections);
        gauge("gateway.upstream.requests.active", "Requests that await the end of their answer", active);
        Gauge.builder("gateway.upstream.left.alone", breaker, b -> b.isOpen() ? 1 : 0)
                .description("1 while the service is left alone because it could not be reached")
                .tag("upstream", name)
                .register(registry);
    }

    private void gauge(String meter, String description, AtomicInteger value) {
        Gauge.builder(meter, value, AtomicInteger::get)
                .description(description)
                .tag("upstream", name)
                .register(registry);
    }

    private HttpClient client(Vertx vertx) {
        var options = new HttpClientOptions()
                .setConnectTimeout((int) settings.connectWithin().toMillis())
                .setDecompressionSupported(false)
                .setMaxHeaderSize(32 * 1024)
                .setTcpNoDelay(true);
        // the client's own options have a size of the pool too, which the builder does not heed; whoever asks has
        // passed
        // the turnstile, so that no loop gives out more than all of them may
        var pool =
                new PoolOptions().setHttp1MaxSize(settings.connections()).setMaxWaitQueueSize(settings.connections());
        return vertx.httpClientBuilder()
                .with(options)
                .with(pool)
                .withConnectHandler(connection -> {
                    connections.incrementAndGet();
                    connection.closeHandler(closed -> connections.decrementAndGet());
                })
                .build();
    }

    /** The connections of the event loop that asks. */
    HttpClient client() {
        return clients.get();
    }

    RequestOptions ask(HttpMethod method, String uri) {
        return new RequestOptions()
                .setMethod(method)
                .setHost(host)
                .setPort(port)
                .setURI(uri)
                .setConnectTimeout(settings.connectionWithin().toMillis());
    }

    /** Counts a failure to get an answer, by kind. */
    void failed(String kind) {
        failures.computeIfAbsent(
                        kind,
                        k -> Counter.builder("gateway.upstream.failures")
                                .description("Requests that got no usable answer from the service")
                                .tag("upstream", name)
                                .tag("kind", k)
                                .register(registry))
                .increment();
    }

    void begun() {
        active.incrementAndGet();
    }

    void ended() {
        active.decrementAndGet();
    }

    String name() {
        return name;
    }

    String origin() {
        return origin;
    }

    Turnstile turnstile() {
        return turnstile;
    }

    Breaker breaker() {
        return breaker;
    }
}
